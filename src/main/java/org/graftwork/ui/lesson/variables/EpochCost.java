// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.variables;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableSelection;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.Workbench;

/**
 * How long an epoch takes with a choice of variables trained, beside one with the whole base frozen; measured on a real
 * run.
 *
 * @param trained what of the base was trained
 * @param photos the photos of an epoch
 * @param frozenSeconds an epoch with the base frozen
 * @param seconds an epoch with the choice trained; the same where nothing was chosen
 */
record EpochCost(VariableCount trained, int photos, double frozenSeconds, double seconds) {

    private static final String HEAD = "head";
    private static final String FINE_TUNING = "fine-tuning";

    /** The first epoch of a phase also prepares its graph, so that the second one is looked at. */
    private static final int EPOCHS = 2;

    private static final long SEED = 7;
    private static final int BATCH = 16;
    private static final double HEAD_RATE = 0.001;
    private static final double BASE_RATE = 0.0001;

    double times() {
        return seconds / frozenSeconds;
    }

    /**
     * Trains, and forgets what came of it.
     *
     * @throws java.util.concurrent.CancellationException if it was stopped before it was measured
     */
    static EpochCost measure(
            Workbench workbench,
            PretrainedModel model,
            ImageDataset photos,
            VariableSelection selection,
            Cancellation stop) {
        VariableCount trained = selection.trained(model);
        List<Phase> phases = new ArrayList<>();
        phases.add(new Phase(HEAD, EPOCHS, OptimizerSpec.adam(HEAD_RATE), BaseTraining.FROZEN));
        if (trained.count() > 0) {
            phases.add(new Phase(
                    FINE_TUNING, EPOCHS, OptimizerSpec.adam(BASE_RATE), BaseTraining.INFERENCE_MODE, selection));
        }
        TrainingPlan plan = new TrainingPlan(SEED, BATCH, new HeadSpec(0), 0, true, phases);
        try (TrainedClassifier classifier = workbench.train(model, photos, plan, false, event -> {}, stop)) {
            List<EpochFigures> history = classifier.result().history();
            if (classifier.result().stopped() || history.size() < plan.epochs()) {
                throw new java.util.concurrent.CancellationException("stopped before it was measured");
            }
            return new EpochCost(
                    trained,
                    photos.count(Split.TRAIN),
                    history.get(EPOCHS - 1).seconds(),
                    history.get(history.size() - 1).seconds());
        }
    }
}
