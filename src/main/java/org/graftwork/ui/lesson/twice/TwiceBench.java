// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.twice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.graftwork.data.Split;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Problem;
import org.graftwork.training.FeatureComparison;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.compare.ComparedRun;
import org.graftwork.ui.lesson.compare.ComparingBench;
import org.graftwork.ui.lesson.compare.Contender;
import org.graftwork.ui.lesson.compare.LineStyle;
import org.graftwork.ui.lesson.compare.RunOutcome;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.BackgroundJob;
import org.graftwork.workbench.BackgroundWork;

/** Does the case study twice: on the network from a file of Keras, and on the same from a SavedModel. */
public final class TwiceBench extends ComparingBench {

    private final ReadOnlyObjectWrapper<PretrainedModel> keras = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<FeatureComparison>> features =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Opening opening;
    private final RangeTrial trial;
    private int epochs = 10;
    private Runnable afterwards;
    private final ReadOnlyBooleanWrapper comparesFeatures = new ReadOnlyBooleanWrapper();
    private BackgroundJob featuresJob;
    private Node view;

    public TwiceBench(BenchPlace place) {
        super(BenchKind.TWICE.contract(), place, List.of("keras", "hub"));
        opening = new Opening(session().work());
        trial = new RangeTrial(session(), keras, this::tried);
        trial.busy().addListener((observable, before, now) -> showBusy());
        comparison().busy().addListener((observable, before, now) -> {
            if (!now) {
                giveUp();
            }
        });
        opening.problem().addListener((observable, before, now) -> {
            if (!now.isEmpty()) {
                giveUp();
            }
        });
        onSetting("epochs", value -> {
            epochs = Integer.parseInt(value);
            tell();
        });
        onAction("features", () -> whenBoth(this::compareFeatures));
        onAction("run", () -> whenBoth(this::train));
        onAction("showStored", () -> {
            stop();
            whenBoth(() -> {
                forgetRuns();
                showStored(contenders());
            });
        });
        onAction("otherRange", () -> whenTrained(() -> trial.give(RangeTrial.Given.OTHER)));
        onAction("rawBytes", () -> whenTrained(() -> trial.give(RangeTrial.Given.BYTES)));
        onAction("ownRange", () -> {
            forget("rawBytes.");
            whenTrained(() -> trial.give(RangeTrial.Given.OWN));
        });
        place.setup().settings().forEach(this::set);
        opened().addListener((observable, before, now) -> openKeras());
        tell();
        openKeras();
    }

    /** The network from the file of Keras; null until it is open. */
    ReadOnlyObjectProperty<PretrainedModel> keras() {
        return keras.getReadOnlyProperty();
    }

    /** How far the features are apart; empty until that was measured. */
    ReadOnlyObjectProperty<Optional<FeatureComparison>> features() {
        return features.getReadOnlyProperty();
    }

    /** Whether that is being measured. */
    ReadOnlyBooleanProperty comparesFeatures() {
        return comparesFeatures.getReadOnlyProperty();
    }

    Opening opening() {
        return opening;
    }

    RangeTrial trial() {
        return trial;
    }

    double chance() {
        return 1.0 / photos().classes().size();
    }

    private void tell() {
        TrainingPlan plan = TrainingPlan.headOnly(epochs);
        chosen("epochs", epochs);
        chosen("batch", plan.batch());
        chosen("seed", plan.seed());
        chosen("learning_rate", plan.phases().get(0).optimizer().learningRate());
    }

    private void openKeras() {
        if (!opened().get() || keras.get() != null) {
            return;
        }
        String file = kerasForm(model()).toString();
        String name = kerasForm(model()).getFileName().toString();
        opening.open(
                Strings.text("work.model", name),
                name,
                (progress, stop) -> session().workbench().openModel(file),
                opened -> {
                    describe("kerasModel.", opened);
                    describe("hubModel.", model());
                    keras.set(opened);
                    goOn();
                });
    }

    private void describe(String key, PretrainedModel model) {
        measured(key + "layers", Measurement.count(model.layers().size()));
        measured(
                key + "bare",
                Measurement.count(model.layers().stream()
                        .filter(layer -> layer.variables().isEmpty())
                        .count()));
        measured(key + "variables", Measurement.count(model.variables().size()));
        measured(key + "range", Measurement.words(model.input().range().toString()));
    }

    /** What waits for a model or a run that came to nothing is not done any more. */
    private void giveUp() {
        afterwards = null;
        showBusy();
    }

    /** Does something now, or as soon as both models are open. */
    private void whenBoth(Runnable action) {
        whenOpened(() -> {
            afterwards = action;
            if (opening.name().get().isEmpty()) {
                openKeras();
            }
            goOn();
        });
    }

    private void goOn() {
        if (keras.get() != null && afterwards != null && !comparison().busy().get()) {
            Runnable next = afterwards;
            afterwards = null;
            next.run();
        }
        showBusy();
    }

    /**
     * Does something with the classifier on the SavedModel, which is trained first where that has not been done here: a
     * stored run leaves none.
     */
    private void whenTrained(Runnable action) {
        if (over("hub").isPresent() && !isStored("hub")) {
            action.run();
        } else {
            whenBoth(() -> {
                afterwards = action;
                train();
            });
        }
    }

    private void compareFeatures() {
        comparesFeatures.set(true);
        forget("features.");
        showBusy();
        featuresJob = session()
                .work()
                .start(
                        Strings.text("lesson.twice.work.features"),
                        (progress, stop) -> session()
                                .workbench()
                                .study()
                                .compareFeatures(keras.get(), model(), photos(), Split.VALIDATION, stop),
                        new BackgroundWork.Outcome<FeatureComparison>(
                                this::showFeatures, this::warn, () -> featuresOver()));
    }

    private void showFeatures(FeatureComparison compared) {
        features.set(Optional.of(compared));
        measured("features.photos", Measurement.count(compared.photos()));
        measured("features.difference", Measurement.of(compared.largestDifference(), Unit.NUMBER));
        measured("features.largest", Measurement.of(compared.largestValue(), Unit.NUMBER));
        featuresOver();
    }

    private void warn(Problem problem) {
        session().warn(problem.getMessage());
        featuresOver();
    }

    private void featuresOver() {
        comparesFeatures.set(false);
        showBusy();
    }

    private void train() {
        forgetRuns();
        compare(contenders());
    }

    private void forgetRuns() {
        forget("curves.");
        forget("test.");
        for (RangeTrial.Given given : RangeTrial.Given.values()) {
            forget(given.key() + ".");
        }
        trial.forget();
    }

    private List<Contender> contenders() {
        TrainingPlan plan = TrainingPlan.headOnly(epochs);
        return List.of(
                new Contender("keras", Strings.text("lesson.twice.run.keras"), LineStyle.MAIN, keras.get(), plan),
                new Contender("hub", Strings.text("lesson.twice.run.hub"), LineStyle.OTHER, model(), plan));
    }

    @Override
    protected void finished(ComparedRun run) {
        both("keras", "hub").ifPresent(this::compare);
    }

    private void compare(Both both) {
        measured("curves.difference", Measurement.share(curvesDifference(both.first(), both.second())));
        OptionalDouble keras = both.first().test();
        OptionalDouble hub = both.second().test();
        if (keras.isPresent() && hub.isPresent()) {
            measured("test.difference", Measurement.share(Math.abs(hub.getAsDouble() - keras.getAsDouble())));
        }
        if (both.second().stored()) {
            return;
        }
        trial.begin();
        if (afterwards != null) {
            Runnable next = afterwards;
            afterwards = null;
            next.run();
        }
    }

    /** The largest difference between the validation accuracies of the same epoch. */
    static double curvesDifference(RunOutcome one, RunOutcome other) {
        return IntStream.range(0, Math.min(one.epochs().size(), other.epochs().size()))
                .mapToDouble(epoch -> Math.abs(one.epochs().get(epoch).validationAccuracy()
                        - other.epochs().get(epoch).validationAccuracy()))
                .max()
                .orElse(Double.NaN);
    }

    private void tried(RangeTrial.Given given, double accuracy) {
        measured(given.key() + ".accuracy", Measurement.share(accuracy));
    }

    @Override
    protected boolean hasOtherWork() {
        return afterwards != null
                || comparesFeatures.get()
                || (trial != null && trial.busy().get());
    }

    @Override
    public void stop() {
        afterwards = null;
        if (featuresJob != null) {
            featuresJob.cancel();
        }
        trial.stop();
        super.stop();
    }

    @Override
    public Node view() {
        if (view == null) {
            view = TwiceView.of(this);
        }
        return view;
    }
}
