// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.training.Classifier;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.run.RunBench;
import org.graftwork.ui.lesson.run.RunOutcome;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.PlanForm;

/** The bench on which a head is trained: with other settings again, and without cached features to compare. */
public final class HeadBench extends RunBench {

    private final NumberInput uncachedEpochs =
            NumberInput.whole(2, count -> count >= 1 && count <= 100, Strings.text("train.epochs.rule"));
    private final ReadOnlyObjectWrapper<Made> last = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Made> before = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Made> uncached = new ReadOnlyObjectWrapper<>();

    /** The one whose classifier is at hand, with or without cached features; null before. */
    private Made atHand;

    /**
     * A run that was made.
     *
     * @param images how many photos went through each epoch, validation included
     */
    record Made(TrainingPlan plan, RunOutcome outcome, int images) {

        double imagesPerSecond() {
            return images / outcome.secondsAnEpoch();
        }

        /** The validation accuracy after an epoch, where there was one. */
        Optional<Double> validationAfter(int epochs) {
            return outcome.epochs().size() < epochs
                    ? Optional.empty()
                    : Optional.of(outcome.epochs().get(epochs - 1).validationAccuracy());
        }

        /** Whether the other was made in the same way but for the number of epochs. */
        boolean isLike(Made other) {
            return plan.batch() == other.plan.batch()
                    && plan.seed() == other.plan.seed()
                    && plan.head().equals(other.plan.head())
                    && plan.phases()
                            .get(0)
                            .optimizer()
                            .equals(other.plan.phases().get(0).optimizer());
        }
    }

    public HeadBench(BenchPlace place) {
        super(BenchKind.HEAD.contract(), place);
        PlanForm form = runs().form();
        onField("epochs", "epochs", form.epochs());
        onField("batch", "batch", form.batch());
        onField("learningRate", "learning_rate", form.learningRate());
        onField("dropout", "dropout", form.dropout());
        onSetting("uncachedEpochs", uncachedEpochs.text()::set);
        onAction("train", () -> whenReady(this::train));
        onAction("trainWithoutCache", () -> whenReady(this::trainWithoutCache));
        onAction("lookAgain", () -> whenReady(this::lookAgain));
        onAction("showStored", () -> showStored(this::finished));
        setUp();
    }

    /** The last run with cached features; null before. */
    ReadOnlyObjectProperty<Made> last() {
        return last.getReadOnlyProperty();
    }

    /** The one before it; null before. */
    ReadOnlyObjectProperty<Made> before() {
        return before.getReadOnlyProperty();
    }

    /** The last run without cached features; null before. */
    ReadOnlyObjectProperty<Made> uncached() {
        return uncached.getReadOnlyProperty();
    }

    private void train() {
        runs().form()
                .plan()
                .ifPresent(plan -> run(session().photos().get(), plan, false, outcome -> finished(plan, outcome)));
    }

    private void finished(TrainingPlan plan, RunOutcome outcome) {
        ImageDataset photos = session().photos().get();
        if (last.get() != null) {
            before.set(last.get());
            measure("previous", photos, before.get().plan(), before.get().outcome());
        }
        last.set(new Made(plan, outcome, images(photos)));
        if (!outcome.stored()) {
            atHand = last.get();
        }
        measure("run", photos, plan, outcome);
        if (outcome.stored() || outcome.epochs().size() == 1) {
            measure("once", photos, plan, outcome.firstEpoch());
        }
        compare();
    }

    private void trainWithoutCache() {
        ImageDataset photos = session().photos().get();
        if (!uncachedEpochs.validate()) {
            return;
        }
        runs().form()
                .plan()
                .map(this::shortened)
                .ifPresent(plan -> run(photos, plan, true, outcome -> {
                    uncached.set(new Made(plan, outcome, images(photos)));
                    atHand = uncached.get();
                    measure("uncached", photos, plan, outcome);
                    compare();
                }));
    }

    private TrainingPlan shortened(TrainingPlan plan) {
        Phase head = plan.phases().get(0);
        Phase fewer = new Phase(
                head.name(), (int) uncachedEpochs.wholeValue(), head.optimizer(), head.base(), head.trained());
        return new TrainingPlan(
                plan.seed(), plan.batch(), plan.head(), plan.labelSmoothing(), plan.balanceClasses(), List.of(fewer));
    }

    private void compare() {
        if (last.get() == null || uncached.get() == null) {
            return;
        }
        // How fast another machine was says nothing of this one.
        if (!last.get().outcome().stored()) {
            measured(
                    "cache.speedup",
                    Measurement.of(last.get().imagesPerSecond() / uncached.get().imagesPerSecond(), Unit.TIMES));
        }
        int epochs = uncached.get().outcome().epochs().size();
        if (last.get().isLike(uncached.get())) {
            last.get()
                    .validationAfter(epochs)
                    .ifPresent(with -> uncached.get()
                            .validationAfter(epochs)
                            .ifPresent(without ->
                                    measured("cache.difference", Measurement.share(Math.abs(with - without)))));
        }
    }

    private void lookAgain() {
        Classifier classifier = session().classifier().get();
        ImageDataset photos = session().photos().get();
        Made made = atHand;
        if (classifier == null || made == null) {
            return;
        }
        inBackground(
                Strings.text("lesson.head.looking"),
                (progress, cancellation) -> session()
                        .withClassifier(
                                classifier,
                                present -> session()
                                        .workbench()
                                        .evaluate(present, photos, Set.of(Split.TRAIN), progress, cancellation)),
                evaluation -> {
                    List<EpochFigures> epochs = made.outcome().epochs();
                    EpochFigures end = epochs.get(epochs.size() - 1);
                    measured(
                            "again.trainAccuracy",
                            Measurement.share(evaluation.matrix().accuracy()));
                    measured("again.during", Measurement.share(end.trainAccuracy()));
                    measured("again.validationAccuracy", Measurement.share(end.validationAccuracy()));
                });
    }

    private static int images(ImageDataset photos) {
        return photos.count(Split.TRAIN) + photos.count(Split.VALIDATION);
    }

    @Override
    public Node view() {
        return new HeadView(this);
    }
}
