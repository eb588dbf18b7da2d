// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.List;

/**
 * A weight in a file that lists its layers.
 *
 * @param name as Keras names it, such as {@code Conv1/kernel:0}
 * @param path of its data set
 * @param shape one entry a dimension
 */
record StoredWeight(String name, String path, List<Long> shape) {

    StoredWeight {
        shape = List.copyOf(shape);
    }

    /** Whether its name is that of a weight, or ends with it after a slash; {@code :0}, Keras 2's end, does not count. */
    boolean isNamed(String weight) {
        String plain = name.endsWith(":0") ? name.substring(0, name.length() - 2) : name;
        return plain.equals(weight) || plain.endsWith("/" + weight);
    }
}
