// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** Trains runs one after the other and tells how they compare. Used on the FX thread. */
public final class Comparison {

    private static final int WARM_UP_PHOTOS = 48;

    private final Session session;
    private final ObservableList<ComparedRun> runs = FXCollections.observableArrayList();
    private final BooleanBinding stored =
            Bindings.createBooleanBinding(() -> runs.stream().anyMatch(ComparedRun::isStored), runs);
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private BackgroundJob job;
    private int asked;
    private volatile boolean warm;

    public Comparison(Session session) {
        this.session = session;
    }

    /** The runs that are drawn, in the order of their lines. */
    public ObservableList<ComparedRun> runs() {
        return runs;
    }

    /** Whether any of them was made elsewhere. */
    public ObservableBooleanValue stored() {
        return stored;
    }

    /** What is being done, in a few words; empty before the first run. */
    public ReadOnlyStringProperty activity() {
        return activity.getReadOnlyProperty();
    }

    /** How much of what was asked for is done, in [0, 1]. */
    public ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why the last runs came to nothing, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /**
     * Trains runs, in the place of those of the same keys. The last one's classifier becomes the session's.
     *
     * @param finished hears of each run that went as far as it should
     */
    public void run(ImageDataset photos, List<Contender> contenders, Consumer<ComparedRun> finished) {
        if (busy.get()) {
            return;
        }
        List<ComparedRun> wanted = contenders.stream().map(ComparedRun::new).toList();
        runs.removeIf(shown -> contenders.stream()
                .anyMatch(contender -> contender.key().equals(shown.contender().key())));
        wanted.forEach(this::place);
        busy.set(true);
        problem.set("");
        share.set(0);
        activity.set(Strings.text("train.starting"));
        int number = ++asked;
        RunNews news = new RunNews(session.work()::tell);
        BackgroundJob started = session.work()
                .start(
                        Strings.text("lesson.compare.work"),
                        (progress, stop) -> train(number, photos, wanted, news, finished, progress, stop),
                        new BackgroundWork.Outcome<Boolean>(
                                done -> ifLast(number, () -> end(Strings.text("lesson.compare.done"))),
                                failure -> ifLast(number, () -> fail(failure)),
                                () -> ifLast(number, () -> end(Strings.text("lesson.compare.stopped")))));
        // Where work is done at once it is over by now.
        job = busy.get() ? started : null;
    }

    /** Keeps the lines in their order, whatever was run last. */
    private void place(ComparedRun run) {
        int at = 0;
        while (at < runs.size()
                && runs.get(at).contender().line().compareTo(run.contender().line()) <= 0) {
            at++;
        }
        runs.add(at, run);
    }

    /** For the working thread. */
    private boolean train(
            int number,
            ImageDataset photos,
            List<ComparedRun> wanted,
            RunNews news,
            Consumer<ComparedRun> finished,
            Progress progress,
            Cancellation stop) {
        warmUp(photos, wanted.get(0).contender(), stop);
        for (int i = 0; i < wanted.size(); i++) {
            stop.check();
            ComparedRun run = wanted.get(i);
            RunWords words = new RunWords(run.contender(), i, wanted.size());
            ContenderTraining training = new ContenderTraining(run.contender());
            TrainedClassifier classifier = training.run(
                    session.workbench(),
                    photos,
                    point -> news.tell(() -> ifLast(number, () -> run.points().add(point))),
                    event -> {
                        RunWords.Said said = words.of(event);
                        progress.report(said.text(), Math.round(said.share() * 1000), 1000);
                        news.tell(() -> ifLast(number, () -> show(said)));
                    },
                    stop);
            if (stop.isRequested() || classifier.result().history().isEmpty()) {
                classifier.close();
                throw new CancellationException();
            }
            RunOutcome outcome = training.outcome(classifier);
            news.tell(() -> {
                session.replaceClassifier(classifier);
                ifLast(number, () -> {
                    run.finish(outcome);
                    finished.accept(run);
                });
            });
        }
        return true;
    }

    /** The first photos that TensorFlow sees take longer than all later ones; that must not count against who is first. */
    private void warmUp(ImageDataset photos, Contender first, Cancellation stop) {
        if (!warm) {
            int step = Math.max(1, photos.items().size() / WARM_UP_PHOTOS);
            List<ImageItem> few = IntStream.iterate(0, i -> i < photos.items().size(), i -> i + step)
                    .mapToObj(i -> photos.items().get(i))
                    .toList();
            session.workbench()
                    .trainFromScratch(
                            first.model(),
                            new ImageDataset(photos.folder(), photos.classes(), few, List.of(), List.of()),
                            TrainingPlan.headOnly(1),
                            event -> {},
                            stop)
                    .close();
            warm = true;
        }
    }

    private void show(RunWords.Said said) {
        activity.set(said.text());
        share.set(said.share());
    }

    private void end(String words) {
        job = null;
        activity.set(words);
        share.set(1);
        busy.set(false);
    }

    private void fail(Problem failure) {
        problem.set(failure.getMessage());
        end("");
    }

    /**
     * Stops; what has been drawn stays. The work itself ends when TensorFlow has made a network ready, which cannot be
     * interrupted; what it tells until then is not heard any more.
     */
    public void stop() {
        if (job != null) {
            asked++;
            job.cancel();
            end(Strings.text("lesson.compare.stopped"));
        }
    }

    private void ifLast(int number, Runnable heard) {
        if (number == asked) {
            heard.run();
        }
    }

    /** Shows runs that were made elsewhere, in the place of all others. */
    void show(List<ComparedRun> made) {
        stop();
        problem.set("");
        runs.clear();
        made.forEach(this::place);
        activity.set(Strings.text("train.stored"));
    }

    /** Takes runs away. */
    public void forget(String key) {
        runs.removeIf(run -> run.contender().key().equals(key));
    }
}
