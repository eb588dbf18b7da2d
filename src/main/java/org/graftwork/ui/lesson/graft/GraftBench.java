// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.graft;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import org.graftwork.data.ImageDataset;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.classify.ClassifyViewModel;
import org.graftwork.ui.classify.PhotoResult;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.run.PhotoTrials;
import org.graftwork.ui.lesson.run.RunBench;
import org.graftwork.ui.lesson.run.RunOutcome;
import org.graftwork.ui.train.PlanForm;

/** The bench of a first graft: train, and see what becomes of photos. */
public final class GraftBench extends RunBench {

    private static final double NANOS = 1e9;

    private final PhotoTrials photos;
    private final LongSupplier nanoTime;
    private final ReadOnlyBooleanWrapper mixed = new ReadOnlyBooleanWrapper();
    private long asked;

    public GraftBench(BenchPlace place) {
        this(place, System::nanoTime);
    }

    GraftBench(BenchPlace place, LongSupplier nanoTime) {
        super(BenchKind.GRAFT.contract(), place);
        this.nanoTime = nanoTime;
        photos = new PhotoTrials(new ClassifyViewModel(session()));
        photos.classifying().results().addListener((ListChangeListener<PhotoResult>) change -> measurePhotos());
        PlanForm form = runs().form();
        onField("epochs", "epochs", form.epochs());
        onSetting("labels", value -> mixed.set("mixed".equals(value)));
        onAction("train", this::train);
        onAction("showStored", () -> showStored((plan, outcome) -> finished(outcome, plan)));
        onAction("tryPhoto", () -> whenReady(photos::tryNext));
        chosen("wrong_names", mixed.get());
        mixed.addListener((observable, before, now) -> chosen("wrong_names", now.booleanValue()));
        chosen("batch", form.batch());
        chosen("learning_rate", form.learningRate());
        setUp();
    }

    /** The photos that are tried. */
    PhotoTrials photos() {
        return photos;
    }

    /** Whether every second training photo has a wrong name. */
    ReadOnlyBooleanProperty mixed() {
        return mixed.getReadOnlyProperty();
    }

    void setMixed(boolean wrongNames) {
        mixed.set(wrongNames);
    }

    private void train() {
        asked = nanoTime.getAsLong();
        whenReady(() -> runs().form().plan().ifPresent(plan -> {
            ImageDataset named = session().photos().get();
            boolean wrong = mixed.get();
            run(wrong ? WrongNames.in(named) : named, plan, false, outcome -> {
                if (wrong) {
                    measure("mixed", session().photos().get(), plan, outcome);
                } else {
                    measured("start.seconds", Measurement.of((nanoTime.getAsLong() - asked) / NANOS, Unit.SECONDS));
                    finished(outcome, plan);
                }
            });
        }));
    }

    private void finished(RunOutcome outcome, TrainingPlan plan) {
        measure("run", session().photos().get(), plan, outcome);
    }

    private void measurePhotos() {
        photos.latest().ifPresent(prediction -> {
            measured("photo.tried", Measurement.count(photos.tried()));
            measured("photo.label", Measurement.words(prediction.label()));
            measured(
                    "photo.confidence",
                    Measurement.share(prediction.probabilities().get(prediction.label())));
        });
    }

    @Override
    public Node view() {
        return new GraftView(this, place().tools());
    }
}
