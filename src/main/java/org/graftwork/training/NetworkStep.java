// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;
import org.graftwork.model.PretrainedModel;

/**
 * What one batch came to in one run of a network.
 *
 * @param mode how it was run
 * @param layers what each layer gave on, from the input to the output
 * @param variables what became of each variable, in the model's order
 * @param loss the mean cross-entropy, with the variables as they were before
 * @param right how many pictures got the most probability for their class
 * @param after the network with its variables as they were after
 */
public record NetworkStep(
        NetworkMode mode,
        List<LayerFigures> layers,
        List<VariableStep> variables,
        double loss,
        int right,
        PretrainedModel after) {

    /**
     * How a step is made.
     *
     * @param learningRate of gradient descent, more than 0; counts in training mode only
     * @param seed of what dropout leaves out
     */
    public record Settings(NetworkMode mode, double learningRate, long seed) {}

    public NetworkStep {
        layers = List.copyOf(layers);
        variables = List.copyOf(variables);
    }
}
