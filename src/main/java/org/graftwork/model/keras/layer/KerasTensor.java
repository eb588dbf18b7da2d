// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.ArrayList;
import java.util.List;

/**
 * A float tensor while a network is built.
 *
 * @param name in the graph, as {@code node} or {@code node:index}
 * @param shape with the batch first; -1 for what is not fixed
 */
public record KerasTensor(String name, List<Long> shape) {

    public KerasTensor {
        shape = List.copyOf(shape);
    }

    public int rank() {
        return shape.size();
    }

    /** A size; a negative axis counts from the end. */
    public long size(int axis) {
        return shape.get(axis < 0 ? axis + rank() : axis);
    }

    /** The last size. */
    public long channels() {
        return size(-1);
    }

    /** Whether every size but the batch's is fixed. */
    boolean isFixed() {
        return shape.stream().skip(1).allMatch(size -> size >= 0);
    }

    /** How many numbers there are for one image; -1 where that is not fixed. */
    long perImage() {
        return isFixed() ? shape.stream().skip(1).reduce(1L, Math::multiplyExact) : -1;
    }

    /** Its shape with one size changed. */
    List<Long> shapeWith(int axis, long size) {
        List<Long> changed = new ArrayList<>(shape);
        changed.set(axis < 0 ? axis + rank() : axis, size);
        return changed;
    }

    /** Its shape as images, with other rows, columns and channels. */
    List<Long> imageShape(long rows, long columns, long channels) {
        return List.of(size(0), rows, columns, channels);
    }
}
