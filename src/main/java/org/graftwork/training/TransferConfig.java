// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.Device;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.evaluator.Accuracy;

/**
 * DJL's training configuration for a {@link TransferTrainer}: cross-entropy, accuracy, and an optimizer in the graph.
 */
public final class TransferConfig extends DefaultTrainingConfig {

    private final double labelSmoothing;

    /**
     * @param optimizer how steps are made
     * @param labelSmoothing the share of a label that is spread over all classes, in [0, 1)
     */
    public TransferConfig(InGraphOptimizer optimizer, double labelSmoothing) {
        super(new StepLoss());
        this.labelSmoothing = labelSmoothing;
        optOptimizer(optimizer);
        // DJL's arrays only carry batches to the graph; where the graph runs is TensorFlow's own choice.
        optDevices(new Device[] {Device.cpu()});
        addEvaluator(new Accuracy());
    }

    double labelSmoothing() {
        return labelSmoothing;
    }
}
