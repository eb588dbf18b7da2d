// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.scratch;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import org.graftwork.data.Split;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.UsedPhotos;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.compare.ComparedRun;
import org.graftwork.ui.lesson.compare.ComparingBench;
import org.graftwork.ui.lesson.compare.Contender;
import org.graftwork.ui.lesson.compare.LineStyle;
import org.graftwork.ui.lesson.compare.RunOutcome;
import org.graftwork.ui.lesson.compare.RunPoint;
import org.graftwork.ui.text.Strings;

/** Trains the same network on the same photos for the same time: by transfer, and from scratch. */
public final class ScratchBench extends ComparingBench {

    /** More epochs than there is time for. */
    private static final int ENOUGH_EPOCHS = 100_000;

    private static final String RANDOM_BASE = "random_base";

    private static final double HEAD_RATE = 0.001;
    private static final double SCRATCH_RATE = 0.003;
    private static final double USUAL_SECONDS = 8;
    private static final int USUAL_BATCH = 16;

    private final DoubleProperty seconds = new SimpleDoubleProperty(USUAL_SECONDS);
    private int batch = USUAL_BATCH;
    private Node view;

    public ScratchBench(BenchPlace place) {
        super(BenchKind.SCRATCH.contract(), place, List.of("transfer", "scratch"));
        onSetting("seconds", value -> seconds.set(Double.parseDouble(value)));
        onSetting("batch", value -> setBatch(Integer.parseInt(value)));
        onAction("run", () -> whenOpened(() -> compare(List.of(transfer(), scratch()))));
        onAction("transfer", () -> whenOpened(() -> compare(List.of(transfer()))));
        onAction("scratch", () -> whenOpened(() -> compare(List.of(scratch()))));
        onAction("randomBase", () -> {
            chosen(RANDOM_BASE, true);
            whenOpened(() -> compare(List.of(randomBase())));
        });
        onAction("putBack", this::putBack);
        onAction("showStored", this::showStored);
        chosen(RANDOM_BASE, false);
        seconds.addListener((observable, before, now) -> tell());
        setBatch(USUAL_BATCH);
        place.setup().settings().forEach(this::set);
        opened().addListener((observable, before, now) -> count());
        count();
    }

    /** How long each way may work on the photos. */
    DoubleProperty seconds() {
        return seconds;
    }

    private void setBatch(int size) {
        batch = size;
        tell();
    }

    private void tell() {
        chosen("seconds", seconds.get());
        chosen("batch", batch);
        chosen("learning_rate", HEAD_RATE);
        chosen("scratch_learning_rate", SCRATCH_RATE);
    }

    private void count() {
        if (opened().get()) {
            count(new UsedPhotos(
                    photos().count(Split.TRAIN), photos().count(Split.VALIDATION), photos().count(Split.TEST)));
            measured("chance", Measurement.share(chance()));
        }
    }

    private void count(UsedPhotos photos) {
        measured("photos.train", Measurement.count(photos.training()));
        measured("photos.validation", Measurement.count(photos.validation()));
    }

    /** What guessing comes to. */
    double chance() {
        return 1.0 / photos().classes().size();
    }

    private Contender transfer() {
        return contender("transfer", LineStyle.MAIN, head(), Contender.Start.PRETRAINED);
    }

    private Contender randomBase() {
        return contender("random", LineStyle.BROKEN, head(), Contender.Start.RANDOM);
    }

    private Contender scratch() {
        Phase whole = new Phase("scratch", ENOUGH_EPOCHS, OptimizerSpec.adam(SCRATCH_RATE), BaseTraining.TRAINING_MODE);
        return contender("scratch", LineStyle.OTHER, whole, Contender.Start.RANDOM);
    }

    private static Phase head() {
        return new Phase("head", ENOUGH_EPOCHS, OptimizerSpec.adam(HEAD_RATE), BaseTraining.FROZEN);
    }

    private Contender contender(String key, LineStyle line, Phase phase, Contender.Start start) {
        TrainingPlan usual = TrainingPlan.headOnly(1);
        TrainingPlan plan = new TrainingPlan(
                usual.seed(), batch, usual.head(), usual.labelSmoothing(), usual.balanceClasses(), List.of(phase));
        return new Contender(key, Strings.text("lesson.scratch.run." + key), line, model(), plan, start, seconds.get());
    }

    private void putBack() {
        chosen(RANDOM_BASE, false);
        comparison().forget("random");
        forget("random.");
        if (!isStored("transfer")) {
            whenOpened(() -> compare(List.of(transfer())));
        }
    }

    private void showStored() {
        chosen(RANDOM_BASE, false);
        stop();
        whenOpened(() -> showStored(List.of(transfer(), scratch())));
    }

    @Override
    protected void finished(ComparedRun run) {
        measured("limit", Measurement.of(run.contender().seconds(), Unit.SECONDS));
        forget("lead");
        forget("passed.");
        count();
        both("transfer", "scratch").ifPresent(this::compare);
    }

    private void compare(Both both) {
        RunOutcome transfer = both.first();
        RunOutcome scratch = both.second();
        if (transfer.stored()) {
            measured("limit", Measurement.of(Math.min(transfer.seconds(), scratch.seconds()), Unit.SECONDS));
            count(transfer.photos());
        }
        double level = scratch.last().validationAccuracy();
        measured("lead", Measurement.share(transfer.last().validationAccuracy() - level));
        points("transfer").stream()
                .filter(point -> point.figures().validationAccuracy() >= level)
                .mapToDouble(RunPoint::seconds)
                .findFirst()
                .ifPresent(when -> measured("passed.seconds", Measurement.of(when, Unit.SECONDS)));
    }

    private List<RunPoint> points(String key) {
        return comparison().runs().stream()
                .filter(run -> run.contender().key().equals(key))
                .flatMap(run -> run.points().stream())
                .toList();
    }

    @Override
    public Node view() {
        if (view == null) {
            view = ScratchView.of(this);
        }
        return view;
    }
}
