// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.problem.Problem;
import org.graftwork.ui.data.DataViewModel;
import org.graftwork.ui.model.ModelViewModel;
import org.graftwork.ui.project.Restoring.Part;
import org.graftwork.ui.session.PartEnd;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.train.PlanForm;
import org.graftwork.workbench.project.OpenedModel;
import org.graftwork.workbench.project.Project;
import org.graftwork.workbench.project.ProjectModel;
import org.graftwork.workbench.project.ProjectPhotos;

/**
 * What lies on the benches as one project: it is captured and restored here. Used where the session is; never waits.
 */
public final class WorkDesk {

    private final Session session;
    private final ModelViewModel model;
    private final DataViewModel data;
    private final PlanState plan;
    private final ReadOnlyBooleanWrapper restoring = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<String>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private int count;
    private Restoring last = new Restoring(Project.empty(), () -> {});
    private Optional<PretrainedModel> looked = Optional.empty();
    private Optional<ProjectModel> seen = Optional.empty();

    public WorkDesk(Session session, ModelViewModel model, DataViewModel data, PlanForm plan) {
        this.session = session;
        this.model = model;
        this.data = data;
        this.plan = new PlanState(plan);
    }

    /** What lies on the benches now. What is being opened, or was missing and has no successor, is part of it. */
    public Project capture() {
        boolean awaited = last.awaits(Part.MODEL, session.model().get() != null);
        return new Project(
                awaited ? last.wanted().model() : openModel(),
                last.awaits(Part.PHOTOS, session.photos().get() != null)
                        ? last.wanted().photos()
                        : openPhotos(),
                awaited ? last.wanted().trained() : session.selection().get(),
                plan.capture());
    }

    /** Puts a project on the benches: the plan at once, model and photos in the background. */
    public void restore(Project project) {
        restore(project, () -> {});
    }

    /**
     * Puts a project on the benches. What is missing is left empty and told by {@link #notes}; a part that the project
     * does not have is taken off.
     *
     * @param ready called when all that can be opened is open, here or later
     */
    public void restore(Project project, Runnable ready) {
        Project before = capture();
        int number = ++count;
        Restoring restored = new Restoring(project, () -> {
            if (number == count) {
                restoring.set(false);
            }
            ready.run();
        });
        last = restored;
        notes.set(List.of());
        restoring.set(true);
        plan.show(project.plan());
        restoreModel(restored, before);
        restorePhotos(restored, before);
        restored.begin();
    }

    /** Whether model or photos of a project are being opened. */
    public ReadOnlyBooleanProperty restoring() {
        return restoring.getReadOnlyProperty();
    }

    /** What of the project that was restored last is missing or not as it was, a plain sentence each. */
    public ReadOnlyObjectProperty<List<String>> notes() {
        return notes.getReadOnlyProperty();
    }

    /** Takes the notes away. */
    public void forgetNotes() {
        notes.set(List.of());
    }

    /** Adds a listener that hears whenever what lies on the benches may have changed. */
    public void onChange(Runnable listener) {
        InvalidationListener told = observable -> listener.run();
        Stream<Observable> shared =
                Stream.of(session.model(), session.photos(), session.selection(), session.fineTuning(), restoring);
        Stream<Observable> split = Stream.of(
                data.split().validationPercent().text(),
                data.split().trainingPerClass().text(),
                data.split().seed().text());
        Stream.of(shared, split, plan.observed().stream())
                .flatMap(all -> all)
                .forEach(observable -> observable.addListener(told));
    }

    private Optional<ProjectModel> openModel() {
        Optional<PretrainedModel> open = Optional.ofNullable(session.model().get());
        if (!looked.equals(open)) {
            looked = open;
            seen = looked.map(ProjectModel::of);
        }
        return seen;
    }

    private Optional<ProjectPhotos> openPhotos() {
        return Optional.ofNullable(session.photos().get())
                .map(open ->
                        ProjectPhotos.of(open.folder().toString(), data.split().present()));
    }

    private void restoreModel(Restoring restored, Project before) {
        Optional<ProjectModel> wanted = restored.wanted().model();
        VariableSelection trained = restored.wanted().trained();
        if (wanted.isEmpty()) {
            session.model().set(null);
            session.selection().set(trained);
            restored.end(Part.MODEL);
        } else if (wanted.equals(before.model())
                && isOpen(session.model(), model.opening().name().get())) {
            session.selection().set(trained);
            plan.showPart(restored.wanted().plan().fineTuning());
            restored.end(Part.MODEL);
        } else {
            model.open(wanted.get(), trained, new ModelEnd(restored));
        }
    }

    private void restorePhotos(Restoring restored, Project before) {
        Optional<ProjectPhotos> wanted = restored.wanted().photos();
        if (wanted.isEmpty()) {
            session.photos().set(null);
            restored.end(Part.PHOTOS);
        } else if (wanted.equals(before.photos())
                && isOpen(session.photos(), data.opening().name().get())) {
            restored.end(Part.PHOTOS);
        } else {
            data.open(wanted.get(), new PhotosEnd(restored));
        }
    }

    private static boolean isOpen(ReadOnlyObjectProperty<?> part, String opening) {
        return part.get() != null && opening.isEmpty();
    }

    private void note(List<String> more) {
        List<String> all = new ArrayList<>(notes.get());
        all.addAll(more);
        notes.set(List.copyOf(all));
    }

    private final class ModelEnd implements PartEnd<OpenedModel> {
        private final Restoring restored;
        private Optional<String> told = Optional.empty();

        ModelEnd(Restoring restored) {
            this.restored = restored;
        }

        @Override
        public void opened(OpenedModel part) {
            plan.showPart(restored.wanted().plan().fineTuning());
            // A model that was refused at first, and is trusted now.
            notes.set(notes.get().stream()
                    .filter(note -> !told.equals(Optional.of(note)))
                    .toList());
            note(part.notes());
            restored.end(Part.MODEL);
        }

        @Override
        public void failed(Problem problem) {
            session.model().set(null);
            session.selection().set(restored.wanted().trained());
            plan.showPart(restored.wanted().plan().fineTuning());
            told = Optional.of(problem.getMessage());
            note(List.of(problem.getMessage()));
            restored.miss(Part.MODEL);
        }

        @Override
        public void givenUp() {
            restored.end(Part.MODEL);
        }
    }

    private final class PhotosEnd implements PartEnd<ImageDataset> {
        private final Restoring restored;

        PhotosEnd(Restoring restored) {
            this.restored = restored;
        }

        @Override
        public void opened(ImageDataset part) {
            restored.end(Part.PHOTOS);
        }

        @Override
        public void failed(Problem problem) {
            session.photos().set(null);
            note(List.of(problem.getMessage()));
            restored.miss(Part.PHOTOS);
        }

        @Override
        public void givenUp() {
            restored.end(Part.PHOTOS);
        }
    }
}
