// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SkippedFile;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableRole;
import org.graftwork.tensorflow.EngineInfo;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.PlanWarning;
import org.graftwork.training.TrainedPart;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.VariableChange;

/** Tells a person at the console how training goes: a line that stays for what is done, one that passes for the rest. */
final class TrainingNarration implements Consumer<TrainingEvent> {

    private static final int MOST_SKIPPED = 10;

    private final Console console;
    private final int epochs;
    private ExtractionFigures untold;

    TrainingNarration(Console console, int epochs) {
        this.console = console;
        this.epochs = epochs;
    }

    /** Tells what is there to train with. */
    void begin(EngineInfo engine, PretrainedModel model, ImageDataset photos) {
        console.say("device  " + engine.device().description() + ", TensorFlow " + engine.version());
        if (!engine.device().note().isEmpty()) {
            console.say("        " + engine.device().note());
        }
        console.say(String.format(
                Locale.ROOT,
                "model   %s, %d x %d pixels, %,d features, %,d parameters",
                model.name(),
                model.input().width(),
                model.input().height(),
                model.output().dimensions(),
                model.trainable().parameters() + model.nonTrainable().parameters()));
        console.say(String.format(
                Locale.ROOT,
                "photos  %,d to train on, %,d to validate, %,d to test; classes: %s",
                photos.count(Split.TRAIN),
                photos.count(Split.VALIDATION),
                photos.count(Split.TEST),
                String.join(", ", photos.classes())));
        tellSkipped(photos.skipped());
        photos.warnings().forEach(warning -> console.say("warning: " + warning));
    }

    /** Tells what of a plan seldom does good. */
    void tellWarnings(TrainingPlan plan) {
        PlanWarning.of(plan).forEach(warning -> console.say("warning: " + warning.message()));
    }

    void progress(String message, long done, long total) {
        console.sayForNow(total == 0 ? message : message + " " + done + "/" + total);
    }

    @Override
    public void accept(TrainingEvent event) {
        if (event instanceof TrainingEvent.Extracting extracting) {
            console.sayForNow(String.format(
                    Locale.ROOT,
                    "running the base once: %d/%d images, %.0f images/s",
                    extracting.done(),
                    extracting.total(),
                    extracting.imagesPerSecond()));
        } else if (event instanceof TrainingEvent.Extracted extracted) {
            untold = extracted.figures();
        } else if (event instanceof TrainingEvent.PhaseStarted phase) {
            tellPhase(phase);
        } else if (event instanceof TrainingEvent.PhaseDone phase) {
            tellExtraction(
                    phase.figures().seconds() / Math.max(1, phase.figures().epochs()));
            tellChanges(phase.figures());
        } else if (event instanceof TrainingEvent.StepDone step) {
            console.sayForNow(String.format(
                    Locale.ROOT,
                    "epoch %d/%d, step %d/%d, loss %.4f",
                    step.epoch(),
                    epochs,
                    step.step(),
                    step.steps(),
                    step.loss()));
        } else if (event instanceof TrainingEvent.EpochDone epoch) {
            // The first epoch also warms up; what epochs take shows in the second.
            if (epoch.figures().epoch() > 1 || epochs == 1) {
                tellExtraction(epoch.figures().seconds());
            }
            console.say(line(epoch.figures()));
        }
    }

    /** A head on a frozen base goes without saying. */
    private void tellPhase(TrainingEvent.PhaseStarted started) {
        TrainedPart part = started.part();
        if (started.phase().base() == BaseTraining.FROZEN) {
            return;
        }
        String below = switch (part.below()) {
            case RUNS_ONCE -> "; what is below ran once";
            case RUNS_EACH_STEP -> "; what is below runs in each step";
            case NONE -> "; the whole network runs in each step";
        };
        console.say(String.format(
                Locale.ROOT,
                "%s: %,d %s of the base, %,d parameters, trained with the head, from %s up%s",
                started.phase().name(),
                part.variables().count(),
                part.variables().count() == 1 ? "variable" : "variables",
                part.variables().parameters(),
                part.from(),
                below));
        part.notes().forEach(note -> console.say("note: " + note));
    }

    private void tellChanges(PhaseFigures figures) {
        long trained = figures.trained();
        long frozen = figures.variables().size() - trained;
        List<VariableChange> moved = figures.moved();
        if (trained > 0) {
            console.say(String.format(
                    Locale.ROOT,
                    "%s: %,d of %,d trained variables changed",
                    figures.name(),
                    figures.trainedAndChanged(),
                    trained));
        }
        if (frozen > 0 && (trained > 0 || !moved.isEmpty())) {
            console.say(String.format(
                    Locale.ROOT,
                    "%s: %,d of %,d frozen variables are as they were, bit by bit%s",
                    figures.name(),
                    frozen - moved.size(),
                    frozen,
                    moved(moved)));
        }
    }

    private static String moved(List<VariableChange> moved) {
        long statistics = moved.stream()
                .filter(change ->
                        change.role() == VariableRole.MOVING_MEAN || change.role() == VariableRole.MOVING_VARIANCE)
                .count();
        long counters = moved.stream()
                .filter(change -> change.role() == VariableRole.COUNTER)
                .count();
        return kind(statistics, "moving statistic", "moving statistics")
                + kind(counters, "counter or random state", "counters or random states")
                + kind(moved.size() - statistics - counters, "other variable", "other variables");
    }

    private static String kind(long count, String one, String more) {
        return count == 0 ? "" : String.format(Locale.ROOT, "; %,d %s changed", count, count == 1 ? one : more);
    }

    /** The cost of extraction says something only beside what an epoch takes after it. */
    private void tellExtraction(double epochSeconds) {
        if (untold == null) {
            return;
        }
        String base = untold.images() == untold.cached()
                ? String.format(Locale.ROOT, "features of %,d images came from the cache", untold.images())
                : String.format(Locale.ROOT, "base ran once over %,d images", untold.images() - untold.cached());
        String cached = untold.cached() > 0 && untold.cached() < untold.images()
                ? String.format(Locale.ROOT, " (%,d came from the cache)", untold.cached())
                : "";
        console.say(String.format(
                Locale.ROOT,
                "%s in %.1f s%s; an epoch now takes %.2f s",
                base,
                untold.seconds(),
                cached,
                epochSeconds));
        untold = null;
    }

    private String line(EpochFigures figures) {
        String validation = Double.isNaN(figures.validationLoss())
                ? ""
                : String.format(
                        Locale.ROOT,
                        "   validation: loss %.4f, accuracy %5.1f %%",
                        figures.validationLoss(),
                        100 * figures.validationAccuracy());
        int digits = Integer.toString(epochs).length();
        return String.format(
                Locale.ROOT,
                "epoch %" + digits + "d/%d   training: loss %.4f, accuracy %5.1f %%%s   %.2f s",
                figures.epoch(),
                epochs,
                figures.trainLoss(),
                100 * figures.trainAccuracy(),
                validation,
                figures.seconds());
    }

    /** Names files that are left out, the first few of them. */
    void tellSkipped(List<SkippedFile> skipped) {
        skipped.stream()
                .limit(MOST_SKIPPED)
                .forEach(file -> console.say("left out: " + file.file() + ": " + file.reason()));
        if (skipped.size() > MOST_SKIPPED) {
            console.say("left out: " + (skipped.size() - MOST_SKIPPED) + " more files, --json lists them all");
        }
    }
}
