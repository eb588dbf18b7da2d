// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.workbench.Workbench;

/**
 * A head that was trained on photos given in one way.
 *
 * @param photos what was done to them
 * @param range what they were given in
 * @param isRight whether that is the range the model wants
 * @param pooled whether a feature map had to be averaged first
 * @param epochs how long it was trained
 * @param accuracy on validation photos given in the same way, in [0, 1]
 */
record Try(PhotoVariant photos, ValueRange range, boolean isRight, boolean pooled, int epochs, double accuracy) {

    /** What a try is made with. */
    record Plan(PhotoVariant photos, boolean isRight, int epochs) {}

    /** Trains, and forgets the head. */
    static Try of(Workbench workbench, PretrainedModel model, ImageDataset photos, Plan plan, Cancellation stop) {
        PretrainedModel base = workbench.study().readyForHead(model).model();
        boolean pooled = base.output().kind() != model.output().kind();
        TrainingPlan training = TrainingPlan.headOnly(plan.epochs());
        try (TrainedClassifier trained = workbench.train(base, photos, training, false, event -> {}, stop)) {
            List<EpochFigures> history = trained.result().history();
            if (trained.result().stopped() || history.isEmpty()) {
                throw new java.util.concurrent.CancellationException("stopped before it was trained");
            }
            return new Try(
                    plan.photos(),
                    model.input().range(),
                    plan.isRight(),
                    pooled,
                    history.size(),
                    history.get(history.size() - 1).validationAccuracy());
        }
    }
}
