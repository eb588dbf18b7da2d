// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.List;
import java.util.Optional;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FlatGraph;

/**
 * A network built from a Keras configuration, without values.
 *
 * @param name the model's own
 * @param input what it takes
 * @param output what it gives
 * @param layers in the network's order, those of nested models with the nested model's name and a slash before their own
 * @param weights one a variable of {@link #variables()}, in the same order: where Keras keeps its value
 * @param variables in the network's order
 * @param inference the network in inference mode
 * @param training the network in training mode; empty where it is the same
 * @param warnings what a person should know of it, a plain sentence each
 */
record KerasNetwork(
        String name,
        InputSpec input,
        OutputSpec output,
        List<LayerInfo> layers,
        List<KerasWeight> weights,
        List<VariableInfo> variables,
        FlatGraph inference,
        Optional<FlatGraph> training,
        List<String> warnings) {

    KerasNetwork {
        layers = List.copyOf(layers);
        weights = List.copyOf(weights);
        variables = List.copyOf(variables);
        warnings = List.copyOf(warnings);
    }
}
