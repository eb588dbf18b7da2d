// SPDX-License-Identifier: Apache-2.0
package org.graftwork.evaluation;

/**
 * How well one class is told from the others.
 *
 * @param name the class
 * @param photos how many photos are of it
 * @param predicted how many photos were taken for it
 * @param right how many of its photos were taken for it
 * @param precision which share of what was taken for it is of it, in [0, 1]; NaN where nothing was
 * @param recall which share of its photos was taken for it, in [0, 1]; NaN where it has none
 * @param f1 the harmonic mean of both, in [0, 1]; NaN where neither is known
 */
public record ClassFigures(
        String name, int photos, int predicted, int right, double precision, double recall, double f1) {}
