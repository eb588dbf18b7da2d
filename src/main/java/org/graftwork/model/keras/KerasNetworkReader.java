// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import org.graftwork.model.ModelProblem;

/** Builds the network that a Keras configuration describes as flat TensorFlow graphs, without values. */
final class KerasNetworkReader {

    /**
     * Builds a network.
     *
     * @param modelConfig a serialized model: an object with {@code class_name} and {@code config}
     * @param where the file, for messages
     * @throws ModelProblem if there is a layer that cannot be built, or the configuration is damaged
     */
    KerasNetwork read(JsonNode modelConfig, String where) {
        throw new ModelProblem("The network in " + where + " cannot be built yet");
    }
}
