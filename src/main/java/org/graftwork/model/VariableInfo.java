// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;

/**
 * A variable of a model: a tensor of parameters that outlives a step.
 *
 * @param name as the model's author named it, such as {@code Conv/weights}; files may hold several of one name
 * @param key unique in the model: where its value stands in the model's files
 * @param shape one entry a dimension; empty for a scalar
 * @param dtype TensorFlow's name in lower case, such as {@code float32}
 * @param trainable whether training is meant to change it; a moving mean, for one, is not trainable
 */
public record VariableInfo(String name, String key, List<Long> shape, String dtype, boolean trainable) {

    public VariableInfo {
        shape = List.copyOf(shape);
    }

    /** How many numbers it holds. */
    public long parameters() {
        return shape.stream().reduce(1L, Math::multiplyExact);
    }

    /** What it does in its layer, as far as its name tells. */
    public VariableRole role() {
        return VariableRole.of(name);
    }
}
