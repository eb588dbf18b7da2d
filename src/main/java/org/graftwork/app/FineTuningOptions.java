// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graftwork.model.FreezeLine;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.adaptation.LeftAway;
import org.graftwork.problem.Problem;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of {@code train} that train the base after the head. */
final class FineTuningOptions {

    /** What the base runs in while it is trained. */
    enum BaseMode {
        INFERENCE,
        TRAINING
    }

    private static final String PHASE = "fine-tuning";
    private static final int USUAL_EPOCHS = 5;
    private static final double USUAL_RATE = 1e-5;

    @Option(
            names = "--fine-tune-from",
            paramLabel = "LAYER|N|all",
            description =
                    "After the head, train the base from this layer up; or all but its first N layers; or all of it.")
    private String from;

    @Option(
            names = "--fine-tune-epochs",
            paramLabel = "N",
            description = "How often fine-tuning goes through all photos. Default: " + USUAL_EPOCHS + ".")
    private Integer epochs;

    @Option(
            names = "--fine-tune-learning-rate",
            paramLabel = "X",
            description = "The size of a step of fine-tuning. Default: 1e-5.")
    private Double learningRate;

    @Option(
            names = "--base-mode",
            paramLabel = "MODE",
            description = "inference (moving statistics stay) or training (each batch's statistics are used, and moving"
                    + " ones change), while the base is trained. Default: inference.")
    private BaseMode mode;

    /** @throws ParameterException if options make no sense, whatever the model */
    void check(CommandLine command) {
        if (from == null && (epochs != null || learningRate != null || mode != null)) {
            String option = epochs != null
                    ? "--fine-tune-epochs"
                    : learningRate != null ? "--fine-tune-learning-rate" : "--base-mode";
            throw new ParameterException(command, option + " needs --fine-tune-from");
        }
        if (epochs != null && epochs < 1) {
            throw new ParameterException(command, "--fine-tune-epochs must be at least 1, not " + epochs);
        }
        if (learningRate != null && !(learningRate > 0 && Double.isFinite(learningRate))) {
            throw new ParameterException(
                    command,
                    String.format(
                            Locale.ROOT, "--fine-tune-learning-rate must be greater than 0, not %s", learningRate));
        }
    }

    /**
     * Adds fine-tuning to the plan of a head, where it is asked for.
     *
     * @param base as the head is put on it
     * @param adapted the model as the options have it
     * @param whole the model as it was opened
     * @throws Problem if the base has no such layer, nothing to train above it, or not the mode asked for
     */
    TrainingPlan addTo(TrainingPlan plan, PretrainedModel base, PretrainedModel adapted, PretrainedModel whole) {
        if (from == null) {
            return plan;
        }
        LeftAway.refuse(from, base, adapted, whole);
        var selection = FreezeLine.of(base, from).selection(base);
        if (selection.trained(base).count() == 0) {
            throw nothingToTrain(base);
        }
        OptimizerSpec head = plan.phases().get(0).optimizer();
        List<Phase> phases = new ArrayList<>(plan.phases());
        Phase phase = new Phase(
                PHASE,
                epochs == null ? USUAL_EPOCHS : epochs,
                new OptimizerSpec(head.kind(), learningRate == null ? USUAL_RATE : learningRate, head.momentum()),
                mode == BaseMode.TRAINING ? BaseTraining.TRAINING_MODE : BaseTraining.INFERENCE_MODE,
                selection);
        // Better now than after the photos were read.
        phase.requireModeOf(base);
        phases.add(phase);
        return new TrainingPlan(
                plan.seed(), plan.batch(), plan.head(), plan.labelSmoothing(), plan.balanceClasses(), phases);
    }

    private ModelProblem nothingToTrain(PretrainedModel base) {
        return new ModelProblem(
                base.fineTunable()
                        ? "The model " + base.name() + " has nothing to train above "
                                + (from.matches("\\d+") ? "its first " + from + " layers" : "the layer " + from)
                                + ". Name a layer further down."
                        : "The model " + base.name() + " has no trainable variables, so that only a head can be trained"
                                + " on it. Leave --fine-tune-from out.");
    }
}
