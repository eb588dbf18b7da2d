// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;

/**
 * The tensor that a layer gives on.
 *
 * @param inference in the graph of inference mode, as {@code node:index}
 * @param training in the graph of training mode; empty where the model has none
 * @param shape with the batch first; -1 for what is not fixed, and empty where nothing is known of it
 */
public record LayerOutput(String inference, String training, List<Long> shape) {

    public LayerOutput {
        shape = List.copyOf(shape);
    }
}
