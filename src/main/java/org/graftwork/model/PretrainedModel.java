// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.graftwork.tensorflow.FlatGraph;

/**
 * A pre-trained model as the rest of the product sees it, whatever format it came in.
 *
 * @param name for people, such as {@code mobilenet_v2_035_96}
 * @param format how it is stored
 * @param folder where it is stored
 * @param fingerprint SHA-256 of its files in hexadecimal: the same network has the same one
 * @param input what it takes
 * @param output what it gives
 * @param layers its layers with their variables
 * @param variables all its variables, in the model's own order
 * @param inference the network in inference mode
 * @param training the network in training mode, where the model has it
 * @param bytes its size on disk
 */
public record PretrainedModel(
        String name,
        ModelFormat format,
        Path folder,
        String fingerprint,
        InputSpec input,
        OutputSpec output,
        List<LayerInfo> layers,
        List<VariableInfo> variables,
        FlatGraph inference,
        Optional<FlatGraph> training,
        long bytes) {

    public PretrainedModel {
        layers = List.copyOf(layers);
        variables = List.copyOf(variables);
    }

    /** The variables that training is meant to change. */
    public VariableCount trainable() {
        return VariableCount.of(
                variables.stream().filter(VariableInfo::trainable).toList());
    }

    /** The variables that training is not meant to change. */
    public VariableCount nonTrainable() {
        return VariableCount.of(
                variables.stream().filter(variable -> !variable.trainable()).toList());
    }
}
