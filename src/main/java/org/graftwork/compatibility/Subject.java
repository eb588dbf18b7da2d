// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

/** What is compared. */
public enum Subject {
    /** Height and width of photos against the model's input. */
    SIZE,
    /** Colours of photos against the model's input. */
    CHANNELS,
    /** The model's number type. */
    DTYPE,
    /** The values of black and white. */
    RANGE,
    /** What the model gives against what a head takes. */
    OUTPUT,
    /** Whether the model can be fine-tuned. */
    FINE_TUNING
}
