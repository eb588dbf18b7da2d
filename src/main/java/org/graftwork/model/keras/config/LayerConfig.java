// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import java.util.List;
import java.util.Optional;

/**
 * A layer of a model.
 *
 * @param name unique in its model
 * @param kind its class, such as {@code Conv2D}
 * @param isOperation whether it is a function of Keras 3 rather than a layer; the two share names, such as {@code Add}
 * @param settings what it was made with
 * @param nested the model that it is, if it is one
 * @param calls its uses, in the order that {@link TensorKey#call()} counts
 */
public record LayerConfig(
        String name,
        String kind,
        boolean isOperation,
        Settings settings,
        Optional<ModelConfig> nested,
        List<LayerCall> calls) {

    public LayerConfig {
        calls = List.copyOf(calls);
    }

    public boolean isInput() {
        return kind.equals("InputLayer");
    }
}
