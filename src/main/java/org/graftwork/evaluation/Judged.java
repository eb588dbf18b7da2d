// SPDX-License-Identifier: Apache-2.0
package org.graftwork.evaluation;

import java.nio.file.Path;

/**
 * A photo of which it is known what it is, and what it was taken for.
 *
 * @param file the photo
 * @param actual the class it is of, by its number
 * @param predicted the most probable class, by its number
 * @param confidence the probability of that class, in (0, 1]
 */
record Judged(Path file, int actual, int predicted, double confidence) {

    boolean isRight() {
        return actual == predicted;
    }
}
