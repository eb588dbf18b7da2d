// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.training.tracker.Tracker;

/** How the learning rate changes within a phase. */
public enum LearningRateSchedule {
    /** It stays as the plan says. */
    CONSTANT {
        @Override
        Tracker tracker(double rate, int steps) {
            return Tracker.fixed((float) rate);
        }
    },
    /** It falls along half a cosine to a hundredth. Loshchilov and Hutter, SGDR, 2017. */
    COSINE {
        @Override
        Tracker tracker(double rate, int steps) {
            return Tracker.cosine()
                    .setBaseValue((float) rate)
                    .optFinalValue((float) (rate / 100))
                    .setMaxUpdates(Math.max(1, steps))
                    .build();
        }
    };

    /** The rate of each of the phase's steps. */
    abstract Tracker tracker(double rate, int steps);
}
