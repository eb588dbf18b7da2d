// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import org.graftwork.data.ImageDataset;
import org.graftwork.lesson.bench.BenchContract;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.problem.Problem;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.VariableChange;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.MeasuredBench;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.RunState;
import org.graftwork.ui.train.StoredRun;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.RunHistory;

/**
 * A lesson's bench that trains. What is asked for before the model and the photos are there, or while something else is
 * under way, is done as soon as it can be.
 */
public abstract class RunBench extends MeasuredBench {

    /** The built-in model has its other form beside it, under the same name. */
    private static final String KERAS_FORM = ".keras";

    private final BenchPlace place;
    private final TrainViewModel runs;
    private final Map<ObservableBooleanValue, Runnable> others = new LinkedHashMap<>();
    private Runnable waiting;
    private Consumer<RunOutcome> then = outcome -> {};
    private boolean otherWork;
    private BackgroundJob job;

    protected RunBench(BenchContract contract, BenchPlace place) {
        super(contract);
        this.place = place;
        runs = new TrainViewModel(place.session());
        runs.state().addListener((observable, before, now) -> follow(before, now));
        place.session().model().addListener((observable, before, now) -> goOn());
        place.session().photos().addListener((observable, before, now) -> goOn());
        tell();
        place.session().model().addListener((observable, before, now) -> tell());
        place.session().photos().addListener((observable, before, now) -> tell());
    }

    /** The runs, as the free bench has them. */
    public final TrainViewModel runs() {
        return runs;
    }

    protected final BenchPlace place() {
        return place;
    }

    /** The id of the lesson that it belongs to. */
    final String lesson() {
        return place.files().getFileName().toString();
    }

    public final Session session() {
        return place.session();
    }

    /** Says that the bench is busy besides while something holds, and calls for it to be ended when it is stopped. */
    protected final void alsoBusy(ObservableBooleanValue working, Runnable end) {
        others.put(working, end);
        working.addListener((observable, before, now) -> {
            showBusy();
            goOn();
        });
    }

    private boolean isWorking() {
        return otherWork
                || runs.state().get().isActive()
                || others.keySet().stream().anyMatch(ObservableBooleanValue::get);
    }

    /** Whether the model and the photos are there. */
    public final boolean isReady() {
        return session().model().get() != null && session().photos().get() != null;
    }

    /** Lets a setting be that of a field, and tells the code of it under a name of Python's. */
    protected final void onField(String setting, String choice, NumberInput field) {
        onSetting(setting, value -> field.text().set(value));
        chosen(choice, field);
    }

    /** Tells the code of a field's number, now and whenever it is another. */
    protected final void chosen(String choice, NumberInput field) {
        Runnable follow = () -> {
            if (field.isValid() && field.isWhole()) {
                chosen(choice, field.wholeValue());
            } else if (field.isValid()) {
                chosen(choice, field.value());
            }
        };
        field.text().addListener((observable, before, now) -> follow.run());
        follow.run();
    }

    /** Makes the settings that the lesson asks for; called once, when the bench is complete. */
    protected final void setUp() {
        place.setup().settings().forEach(this::set);
    }

    /** Does something as soon as the model and the photos are there and nothing else is under way. */
    protected final void whenReady(Runnable action) {
        waiting = action;
        goOn();
        showBusy();
    }

    /**
     * Runs a plan; where it is wrong, nothing happens.
     *
     * @param finished hears what it came to, after it was measured under {@code run}
     */
    protected final void run(
            ImageDataset photos, TrainingPlan plan, boolean withoutFeatures, Consumer<RunOutcome> finished) {
        then = finished;
        runs.start(photos, plan, withoutFeatures);
    }

    /** Whether a finished run is stored with the lesson. */
    public final boolean hasStored() {
        return place.stored().isPresent();
    }

    /**
     * Shows the run that is stored with the lesson; a run that is under way is stopped for it.
     *
     * @param finished hears of its plan, as far as that is stored too, and of what it came to
     */
    protected final void showStored(BiConsumer<TrainingPlan, RunOutcome> finished) {
        place.stored().ifPresent(file -> {
            runs.stop();
            whenReady(() -> read(file, finished));
        });
    }

    private void read(Path file, BiConsumer<TrainingPlan, RunOutcome> finished) {
        inBackground(Strings.text("lesson.run.reading"), (progress, cancellation) -> stored(file), run -> {
            runs.show(run);
            finished.accept(run.plan(), RunOutcome.of(run));
        });
    }

    /** Reads a run that has all that is measured of it. */
    private static StoredRun stored(Path file) {
        StoredRun run = new StoredRun(RunHistory.read(file));
        RunOutcome outcome = RunOutcome.of(run);
        if (outcome.epochs().isEmpty() || outcome.phases().isEmpty()) {
            throw new Problem(
                    "The stored run " + file + " is cut short: train here instead, or install Graftwork again.");
        }
        return run;
    }

    /** Does something other than a run; the bench is busy meanwhile. */
    protected final <T> void inBackground(String title, BackgroundWork.Work<T> work, Consumer<? super T> done) {
        otherWork = true;
        showBusy();
        BackgroundJob started = session()
                .work()
                .start(
                        title,
                        work,
                        new BackgroundWork.Outcome<T>(
                                came -> {
                                    try {
                                        done.accept(came);
                                    } finally {
                                        workDone();
                                    }
                                },
                                problem -> {
                                    session().warn(problem.getMessage());
                                    workDone();
                                },
                                this::workDone));
        // Where work is done at once it is over by now.
        job = otherWork ? started : null;
    }

    private void workDone() {
        otherWork = false;
        job = null;
        showBusy();
        goOn();
    }

    private void follow(RunState before, RunState now) {
        // Measured first: who waits for the bench to be free looks at what was measured.
        if (before.isActive() && now == RunState.FINISHED && runs.result().get() != null) {
            then.accept(RunOutcome.of(runs.result().get()));
        }
        showBusy();
        goOn();
    }

    private void goOn() {
        if (waiting != null && isReady() && !isWorking()) {
            Runnable next = waiting;
            waiting = null;
            next.run();
        }
    }

    private void showBusy() {
        setBusy(waiting != null || isWorking());
    }

    /** Publishes what a run came to, under a prefix. */
    protected final void measure(String prefix, ImageDataset photos, TrainingPlan plan, RunOutcome outcome) {
        forget(prefix + ".");
        if (outcome.epochs().isEmpty()) {
            return;
        }
        Map<String, Measurement> figures = new LinkedHashMap<>();
        EpochFigures first = outcome.epochs().get(0);
        EpochFigures last = outcome.epochs().get(outcome.epochs().size() - 1);
        double phases =
                outcome.phases().stream().mapToDouble(phase -> phase.seconds()).sum();
        double extraction = outcome.extraction().map(done -> done.seconds()).orElse(0.0);
        // First, so that who hears of the others knows whose they are.
        figures.put("stored", Measurement.truth(outcome.stored()));
        figures.put("epochs", Measurement.count(outcome.epochs().size()));
        figures.put("seconds", Measurement.of(phases + extraction, Unit.SECONDS));
        figures.put("extractionSeconds", Measurement.of(extraction, Unit.SECONDS));
        figures.put("epochSeconds", Measurement.of(outcome.secondsAnEpoch(), Unit.SECONDS));
        figures.put("trainAccuracy", Measurement.share(last.trainAccuracy()));
        figures.put("validationAccuracy", Measurement.share(last.validationAccuracy()));
        figures.put("firstTrainAccuracy", Measurement.share(first.trainAccuracy()));
        figures.put("firstValidationAccuracy", Measurement.share(first.validationAccuracy()));
        figures.put("trainLoss", Measurement.of(last.trainLoss(), Unit.LOSS));
        figures.put("validationLoss", Measurement.of(last.validationLoss(), Unit.LOSS));
        outcome.test().ifPresent(share -> figures.put("testAccuracy", Measurement.share(share)));
        outcome.used(photos).ifPresent(used -> {
            figures.put("trainPhotos", Measurement.count(used.training()));
            figures.put("validationPhotos", Measurement.count(used.validation()));
            figures.put("testPhotos", Measurement.count(used.test()));
            // How fast another machine was says nothing of this one.
            if (!outcome.stored()) {
                figures.put(
                        "imagesPerSecond",
                        Measurement.of(
                                (used.training() + used.validation()) / outcome.secondsAnEpoch(),
                                Unit.IMAGES_PER_SECOND));
            }
        });
        List<VariableChange> variables = outcome.lastPhase().variables();
        figures.put("parameters", Measurement.count(outcome.lastPhase().trainableParameters()));
        figures.put("baseVariables", Measurement.count(variables.size()));
        figures.put(
                "baseChanged",
                Measurement.count(
                        variables.stream().filter(VariableChange::changed).count()));
        figures.put("batch", Measurement.count(plan.batch()));
        figures.put(
                "learningRate",
                Measurement.of(
                        plan.phases()
                                .get(Math.min(
                                                outcome.phases().size(),
                                                plan.phases().size())
                                        - 1)
                                .optimizer()
                                .learningRate(),
                        Unit.NUMBER));
        figures.forEach((name, figure) -> measured(prefix + "." + name, figure));
    }

    /** Tells the code how many photos there are to train on, where the base is, in Keras' form and in the Hub's, and the photos. */
    private void tell() {
        place.setup().trainingLimit().ifPresent(most -> chosen("photos_per_class", most));
        if (session().model().get() != null) {
            String base = session().model().get().path().toString();
            chosen("model", base + KERAS_FORM);
            chosen("hub_model", base);
        }
        if (session().photos().get() != null) {
            chosen("photos", session().photos().get().folder().toString());
        }
    }

    @Override
    public void stop() {
        waiting = null;
        runs.stop();
        if (job != null) {
            job.cancel();
        }
        others.values().forEach(Runnable::run);
        showBusy();
    }

    @Override
    public void close() {
        stop();
    }
}
