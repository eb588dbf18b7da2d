// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.training.Classifier;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.RunOrigin;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundWork;

/** What the classifying bench shows and does. */
public final class ClassifyViewModel {

    private static final int SAMPLES = 8;

    private final Session session;
    private final Opening opening;
    private final ObservableList<PhotoResult> results = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final StringBinding elsewhere;
    private int jobs;

    public ClassifyViewModel(Session session) {
        this.session = session;
        this.elsewhere = RunOrigin.classifierElsewhere(session);
        this.opening = new Opening(session.work());
        // What another network said of these photos says nothing of the new one.
        session.classifier().addListener((observable, before, now) -> results.clear());
    }

    /** What names the classes, or null. */
    public ReadOnlyObjectProperty<Classifier> classifier() {
        return session.classifier();
    }

    /** The photos on the bench, the newest first. */
    public ObservableList<PhotoResult> results() {
        return results;
    }

    /** Whether photos are being classified. */
    public ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /** Which model and photos the classifier is of, where others are open now; else empty. */
    public StringBinding elsewhere() {
        return elsewhere;
    }

    /** The opening of an export. */
    public Opening opening() {
        return opening;
    }

    /** Whether the classifier comes from a run in this session, so that it can be exported. */
    public boolean isExportable() {
        return session.classifier().get() instanceof TrainedClassifier;
    }

    /** Classifies photos, files and folders of them. */
    public void classify(List<Path> dropped) {
        Classifier classifier = session.classifier().get();
        if (classifier == null || dropped.isEmpty()) {
            return;
        }
        working.set(++jobs > 0);
        session.work()
                .start(
                        Strings.text("work.classifying"),
                        (progress, cancellation) -> classifyAll(classifier, dropped, progress, cancellation),
                        new BackgroundWork.Outcome<>(
                                done -> end(),
                                problem -> {
                                    end();
                                    session.warn(problem.getMessage());
                                },
                                this::end));
    }

    private List<Path> classifyAll(
            Classifier classifier, List<Path> dropped, Progress progress, Cancellation cancellation) {
        List<Path> files = PhotoFiles.of(dropped);
        session.work().tell(() -> {
            List<PhotoResult> waiting = new ArrayList<>();
            files.forEach(file -> waiting.add(new PhotoResult.Waiting(file)));
            results.removeIf(result -> files.contains(result.file()));
            results.addAll(0, waiting);
        });
        for (int i = 0; i < files.size(); i++) {
            cancellation.check();
            progress.report(files.get(i).getFileName().toString(), i, files.size());
            PhotoResult result = classify(classifier, files.get(i));
            session.work().tell(() -> replace(result));
        }
        return files;
    }

    private PhotoResult classify(Classifier classifier, Path file) {
        try {
            return new PhotoResult.Classified(
                    file, session.withClassifier(classifier, present -> present.classify(file)));
        } catch (Problem unusable) {
            return new PhotoResult.Unusable(file, unusable.getMessage());
        }
    }

    private void replace(PhotoResult result) {
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).file().equals(result.file())) {
                results.set(i, result);
                return;
            }
        }
    }

    private void end() {
        working.set(--jobs > 0);
        results.removeIf(PhotoResult.Waiting.class::isInstance);
    }

    /** Clears the bench. */
    public void clear() {
        results.clear();
    }

    /** Some photos that nothing was learned from, for those who have none at hand. */
    public List<Path> samples() {
        ImageDataset photos = session.photos().get();
        if (photos == null) {
            return List.of();
        }
        List<ImageItem> unseen = photos.items(Split.TEST);
        List<ImageItem> from = unseen.isEmpty() ? photos.items(Split.VALIDATION) : unseen;
        List<Path> chosen = new ArrayList<>();
        int wanted = Math.min(SAMPLES, from.size());
        for (int i = 0; i < wanted; i++) {
            chosen.add(from.get((int) ((i + 0.5) * from.size() / wanted)).file());
        }
        return chosen;
    }

    /** Opens an exported model to classify with. */
    public void openExport(Path folder) {
        String name = String.valueOf(folder.getFileName());
        opening.open(
                Strings.text("work.export.open", name),
                name,
                (progress, cancellation) -> session.workbench().openExport(folder),
                opened -> {
                    results.clear();
                    session.replaceClassifier(opened);
                    session.inform(Strings.text("classify.opened", name));
                });
    }

    /** Goes to the training bench. */
    public void goToTraining() {
        session.bench().set(Bench.TRAIN);
    }

    /** Goes on to the export. */
    public void goOn() {
        session.bench().set(Bench.EXPORT);
    }

    public Session session() {
        return session;
    }
}
