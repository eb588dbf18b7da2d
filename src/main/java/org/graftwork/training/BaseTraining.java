// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/** What happens to the base in a phase. */
public enum BaseTraining {
    /** No variable of the base changes; it runs once per image and its features are kept. */
    FROZEN,
    /** Variables of the base are trained; batch normalization uses its moving statistics, which stay. */
    INFERENCE_MODE,
    /** Variables of the base are trained; batch normalization uses each batch's statistics, and moves its own. */
    TRAINING_MODE
}
