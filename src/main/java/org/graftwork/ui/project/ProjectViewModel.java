// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.project.KeptWork;
import org.graftwork.workbench.project.PlanSettings;
import org.graftwork.workbench.project.Project;
import org.graftwork.workbench.project.ProjectModel;
import org.graftwork.workbench.project.Projects;

/** The project file that is open, those that were, and what is kept unasked. */
public final class ProjectViewModel {

    private final Session session;
    private final WorkDesk desk;
    private final Opening opening;
    private final Opening saving;
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<KeptWork>> offer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private Optional<Project> saved = Optional.empty();
    private Optional<KeptWork> kept = Optional.empty();
    private Optional<ProjectModel> first = Optional.empty();

    public ProjectViewModel(Session session, WorkDesk desk) {
        this.session = session;
        this.desk = desk;
        this.opening = new Opening(session.work());
        this.saving = new Opening(session.work());
        desk.onChange(this::compare);
    }

    /** What lies on the benches. */
    public WorkDesk desk() {
        return desk;
    }

    /** The project file that is open; empty where the work was never saved. */
    public ReadOnlyObjectProperty<Optional<Path>> file() {
        return file.getReadOnlyProperty();
    }

    /** The project's name for people; empty where it has none. */
    public String name() {
        return file.get().map(Projects::name).orElse("");
    }

    /** Whether the work differs from the file that is open. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** What was worked on when the window was closed, or crashed, until the person has answered. */
    public ReadOnlyObjectProperty<Optional<KeptWork>> offer() {
        return offer.getReadOnlyProperty();
    }

    /** The files opened or saved last, the last one first. */
    public ObservableList<Path> recent() {
        return recent;
    }

    /** The reading of a project file. */
    public Opening opening() {
        return opening;
    }

    /** The writing of a project file. */
    public Opening saving() {
        return saving;
    }

    /** Finds what was worked on the last time, and offers to go on with it where that is wanted. */
    public void begin(boolean offered) {
        refreshRecent();
        if (offered) {
            session.work()
                    .aside(
                            Strings.text("project.work.kept"),
                            (progress, cancellation) -> projects().kept(),
                            BackgroundWork.Outcome.<Optional<KeptWork>>of(
                                    found -> offer.set(found.filter(work -> isMuch(work, ProjectViewModel::isBuiltin))),
                                    problem -> {}));
        }
    }

    /** Goes on with what is offered. */
    public void goOn() {
        offer.get().ifPresent(work -> take(work.project(), work.file(), Optional.empty()));
    }

    /** Leaves what is offered. */
    public void startAfresh() {
        offer.set(Optional.empty());
    }

    /** Puts the model that comes with the product on the benches, and nothing else. */
    public void startNew() {
        Project fresh = Project.empty().withModel(ProjectModel.BUILTIN);
        take(fresh, Optional.empty(), Optional.empty());
    }

    /** Opens a project file. */
    public void open(Path project) {
        Path absolute = project.toAbsolutePath().normalize();
        String name = Projects.name(absolute);
        opening.open(
                Strings.text("project.work.open", name),
                name,
                (progress, cancellation) -> {
                    Project read = projects().read(absolute);
                    projects().remember(absolute);
                    return read;
                },
                read -> {
                    refreshRecent();
                    take(read, Optional.of(absolute), Optional.of(read));
                });
    }

    /** Saves to the file that is open. Returns whether there is one. */
    public boolean save() {
        file.get().ifPresent(this::saveAs);
        return file.get().isPresent();
    }

    /** Saves to a file, which is the project's from then on. */
    public void saveAs(Path chosen) {
        Path target = Projects.named(chosen.toAbsolutePath().normalize());
        String name = Projects.name(target);
        Project project = desk.capture();
        saving.open(
                Strings.text("project.work.save", name),
                name,
                (progress, cancellation) -> {
                    projects().write(target, project);
                    projects().remember(target);
                    return target;
                },
                written -> {
                    file.set(Optional.of(written));
                    saved = Optional.of(project);
                    compare();
                    refreshRecent();
                    session.inform(Strings.text("project.saved", name));
                });
    }

    /** Keeps what is worked on, where it is another than what was kept, so that a crash loses next to nothing. */
    public void keep() {
        Project project = desk.capture();
        KeptWork work = new KeptWork(project, file.get());
        boolean nothing = kept.isEmpty() && !isMuch(work, model -> first.equals(Optional.of(model)));
        if (nothing || desk.restoring().get() || kept.filter(work::equals).isPresent()) {
            return;
        }
        kept = Optional.of(work);
        session.work()
                .aside(
                        Strings.text("project.work.keep"),
                        (progress, cancellation) -> {
                            projects().keep(work);
                            return work;
                        },
                        BackgroundWork.Outcome.of(written -> {}, problem -> session.warn(problem.getMessage())));
    }

    /** @param known what the file holds, where that is known */
    private void take(Project project, Optional<Path> from, Optional<Project> known) {
        offer.set(Optional.empty());
        saving.forgetProblem();
        opening.forgetProblem();
        file.set(from);
        saved = Optional.empty();
        session.bench().set(Bench.MODEL);
        desk.restore(project, () -> {
            // What was read names some things in another way than what is open.
            saved = known.map(read -> desk.capture());
            compare();
            from.ifPresent(opened -> session.inform(Strings.text("project.opened", Projects.name(opened))));
        });
    }

    private static boolean isBuiltin(ProjectModel model) {
        return model.source().equals(ProjectModel.BUILTIN.source());
    }

    private void compare() {
        first = first.or(() -> desk.capture().model());
        changed.set(!desk.restoring().get() && file.get().isPresent() && !saved.equals(Optional.of(desk.capture())));
    }

    /**
     * Whether work is more than what a first start shows.
     *
     * @param usual whether a model is the one it shows
     */
    private static boolean isMuch(KeptWork work, Predicate<ProjectModel> usual) {
        Project project = work.project();
        return work.file().isPresent()
                || project.photos().isPresent()
                || !project.trained().equals(VariableSelection.none())
                || !project.plan().equals(PlanSettings.standard())
                || project.model().filter(usual.negate()).isPresent();
    }

    private void refreshRecent() {
        session.work()
                .aside(
                        Strings.text("project.work.recent"),
                        (progress, cancellation) -> projects().recent(),
                        BackgroundWork.Outcome.<List<Path>>of(recent::setAll, problem -> {}));
    }

    private Projects projects() {
        return session.workbench().projects();
    }
}
