// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;

/**
 * What a model gives.
 *
 * @param kind how the numbers are to be read
 * @param dimensions how many numbers an image gets, or a place of it in a feature map (the last one of the shape)
 * @param shape with the batch first; -1 for what is not fixed
 */
public record OutputSpec(OutputKind kind, int dimensions, List<Long> shape) {

    public OutputSpec {
        shape = List.copyOf(shape);
    }

    /** An output of shape [batch, dimensions]. */
    public OutputSpec(OutputKind kind, int dimensions) {
        this(kind, dimensions, List.of(-1L, (long) dimensions));
    }
}
