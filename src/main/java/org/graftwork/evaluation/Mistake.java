// SPDX-License-Identifier: Apache-2.0
package org.graftwork.evaluation;

import java.nio.file.Path;

/**
 * A photo that was taken for what it is not.
 *
 * @param file the photo
 * @param actual the class it is of, by its number
 * @param predicted the class it was taken for, by its number
 * @param confidence the probability of that class, in (0, 1]
 */
public record Mistake(Path file, int actual, int predicted, double confidence) {}
