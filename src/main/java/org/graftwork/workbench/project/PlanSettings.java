// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerKind;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainingPlan;

/**
 * How training goes, as a person sets it whatever the model; with a model it is a {@link TrainingPlan}.
 *
 * @param seed from 0 to 1,000,000,000
 * @param batch photos a step, from 1 to 1024
 * @param dropout of the head, in [0, 1)
 * @param labelSmoothing in [0, 1)
 * @param balanceClasses whether each class weighs the same
 * @param useCache whether features are looked up and kept on disk
 * @param optimizer of all phases
 * @param momentum in [0, 1); SGD alone uses it
 * @param head the first phase
 * @param fineTuning the second
 */
public record PlanSettings(
        long seed,
        int batch,
        double dropout,
        double labelSmoothing,
        boolean balanceClasses,
        boolean useCache,
        OptimizerKind optimizer,
        double momentum,
        HeadSettings head,
        FineTuningSettings fineTuning) {

    public PlanSettings {
        Limits.whole("plan.seed", seed, 0, Limits.LARGEST_SEED);
        Limits.whole("plan.batch", batch, 1, Limits.LARGEST_BATCH);
        Limits.share("plan.dropout", dropout);
        Limits.share("plan.labelSmoothing", labelSmoothing);
        Limits.share("plan.momentum", momentum);
        if (optimizer == null) {
            throw new IllegalArgumentException("plan.optimizer is missing");
        }
        if (head == null || fineTuning == null) {
            throw new IllegalArgumentException("a phase of the plan is missing");
        }
    }

    /** Settings that work, as the window begins with them. */
    public static PlanSettings standard() {
        return new PlanSettings(
                7,
                32,
                0.2,
                0,
                true,
                true,
                OptimizerKind.ADAM,
                0.9,
                new HeadSettings(10, 0.001),
                new FineTuningSettings(false, FineTunePart.UPPER_THIRD, 5, 1e-5, BaseTraining.INFERENCE_MODE));
    }

    public PlanSettings withHead(HeadSettings other) {
        return new PlanSettings(
                seed, batch, dropout, labelSmoothing, balanceClasses, useCache, optimizer, momentum, other, fineTuning);
    }

    public PlanSettings withFineTuning(FineTuningSettings other) {
        return new PlanSettings(
                seed, batch, dropout, labelSmoothing, balanceClasses, useCache, optimizer, momentum, head, other);
    }

    /**
     * The plan for a base.
     *
     * @param chosen which of its variables are chosen
     */
    public TrainingPlan plan(PretrainedModel base, VariableSelection chosen) {
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase("head", head.epochs(), steps(head.learningRate()), BaseTraining.FROZEN));
        if (fineTuning.wanted() && base.fineTunable()) {
            phases.add(fineTuning(base, chosen));
        }
        return new TrainingPlan(seed, batch, new HeadSpec(dropout), labelSmoothing, balanceClasses, phases);
    }

    private Phase fineTuning(PretrainedModel base, VariableSelection chosen) {
        VariableSelection trained = fineTuning.part().of(base, chosen);
        boolean headAlone = trained.trained(base).count() == 0 && fineTuning.mode() == BaseTraining.INFERENCE_MODE;
        return new Phase(
                "fine-tuning",
                fineTuning.epochs(),
                steps(fineTuning.learningRate()),
                headAlone ? BaseTraining.FROZEN : fineTuning.mode(),
                headAlone ? VariableSelection.none() : trained);
    }

    private OptimizerSpec steps(double learningRate) {
        return new OptimizerSpec(optimizer, learningRate, optimizer == OptimizerKind.SGD ? momentum : 0);
    }
}
