// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * An optimizer with its settings.
 *
 * @param kind the update rule
 * @param learningRate the size of a step, greater than 0
 * @param momentum the share of the last step that is carried on by SGD and RMSprop, in [0, 1); Adam does not use it
 */
public record OptimizerSpec(OptimizerKind kind, double learningRate, double momentum) {

    public OptimizerSpec {
        if (Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("The learning rate must be finite");
        }
        if (!(learningRate > 0)) {
            throw new IllegalArgumentException("The learning rate must be greater than 0, not " + learningRate);
        }
        if (!(momentum >= 0 && momentum < 1)) {
            throw new IllegalArgumentException("The momentum must be in [0, 1), not " + momentum);
        }
    }

    public static OptimizerSpec adam(double learningRate) {
        return new OptimizerSpec(OptimizerKind.ADAM, learningRate, 0);
    }
}
