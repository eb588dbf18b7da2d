// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/** The two ways to run a network. */
public enum NetworkMode {
    /** Dropout leaves out, batch normalization uses the batch's statistics and moves its own. */
    TRAINING,
    /** Nothing is left out, batch normalization uses the statistics it has, and no variable changes. */
    INFERENCE
}
