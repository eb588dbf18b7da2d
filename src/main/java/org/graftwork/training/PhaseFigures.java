// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * What a phase came to.
 *
 * @param name the phase's name
 * @param epochs how many were finished
 * @param seconds how long they took together
 * @param trainableParameters how many numbers were trained
 */
public record PhaseFigures(String name, int epochs, double seconds, long trainableParameters) {}
