// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import java.util.List;

/**
 * A model as its configuration describes it: Functional and Sequential ones alike.
 *
 * @param name its own
 * @param trainable false where it was frozen as a whole
 * @param layers in the order of the configuration, which is topological
 * @param inputs of input layers
 * @param outputs of any layers
 */
public record ModelConfig(
        String name, boolean trainable, List<LayerConfig> layers, List<TensorKey> inputs, List<TensorKey> outputs) {

    public ModelConfig {
        layers = List.copyOf(layers);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
