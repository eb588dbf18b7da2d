// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * A stretch of a training run with the same settings.
 *
 * @param name shown to the person, such as {@code head}
 * @param epochs how often it goes through the training photos, at least 1
 * @param optimizer how steps are made
 * @param base what happens to the base
 */
public record Phase(String name, int epochs, OptimizerSpec optimizer, BaseTraining base) {

    public Phase {
        if (epochs < 1) {
            throw new IllegalArgumentException("A phase needs at least 1 epoch, not " + epochs);
        }
    }
}
