// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/** What happens to the base in a phase. */
public enum BaseTraining {
    /** No variable of the base changes; it runs once per image and its features are kept. */
    FROZEN,
    /** Every trainable variable of the base is trained; batch normalization uses its moving statistics. */
    INFERENCE_MODE,
    /** Every trainable variable of the base is trained; batch normalization uses and updates batch statistics. */
    TRAINING_MODE
}
