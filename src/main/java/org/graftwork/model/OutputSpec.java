// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;
import java.util.Locale;

/**
 * What a model gives.
 *
 * @param kind how the numbers are to be read
 * @param dimensions how many numbers an image gets, or a place of it in a feature map (the last one of the shape)
 * @param shape with the batch first; -1 for what is not fixed
 * @param activation what the scores of classes have passed, such as {@code softmax}; empty for logits and features
 */
public record OutputSpec(OutputKind kind, int dimensions, List<Long> shape, String activation) {

    public OutputSpec {
        shape = List.copyOf(shape);
    }

    /** An output that has passed no activation of scores. */
    public OutputSpec(OutputKind kind, int dimensions, List<Long> shape) {
        this(kind, dimensions, shape, "");
    }

    /** An output of shape [batch, dimensions]. */
    public OutputSpec(OutputKind kind, int dimensions) {
        this(kind, dimensions, List.of(-1L, (long) dimensions));
    }

    /** What it is, for people, such as {@code feature vector} or {@code class scores (softmax)}. */
    public String title() {
        return activation.isEmpty()
                ? kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : "class scores (" + activation + ")";
    }
}
