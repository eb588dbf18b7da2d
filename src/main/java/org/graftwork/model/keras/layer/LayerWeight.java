// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.List;

/**
 * A weight of a layer, as its graph uses it.
 *
 * @param path the names of the nested models it stands in, from the outermost, and then of its layer
 * @param kind the layer's class
 * @param name its own, such as {@code kernel}
 * @param index its place among its layer's weights
 * @param shape one entry a dimension
 * @param dtype TensorFlow's name in lower case
 * @param trainable whether training is meant to change it, once nothing is frozen
 * @param frozen whether its layer or a model around it is frozen in the file
 * @param handle its {@code VarHandleOp}; empty where the graph does not use it
 */
public record LayerWeight(
        List<String> path,
        String kind,
        String name,
        int index,
        List<Long> shape,
        String dtype,
        boolean trainable,
        boolean frozen,
        String handle) {

    public LayerWeight {
        path = List.copyOf(path);
        shape = List.copyOf(shape);
    }
}
