// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.List;

/**
 * Which of Keras' weights a variable is. Keras' files name weights by their layer and their place in it.
 *
 * @param path the names of the nested models it stands in, from the outermost, and then of its layer
 * @param kind the layer's class, such as {@code Conv2D}
 * @param name the weight's own, such as {@code kernel}
 * @param index its place among its layer's weights as Keras 3 orders them, from 0; in {@code layer.weights} trainable
 *     ones come first
 * @param trainableInFile whether it is a trainable one there: not a statistic, nor frozen when the file was written
 */
record KerasWeight(List<String> path, String kind, String name, int index, boolean trainableInFile) {

    KerasWeight {
        path = List.copyOf(path);
    }
}
