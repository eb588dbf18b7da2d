// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

/** What can be done at once about a finding. */
public enum Fix {
    /** Photos are stretched to the input's size. */
    RESIZE,
    /** Photos are cropped to their middle. */
    CENTRE_CROP,
    /** Photos get black bars. */
    PAD,
    /** The person says which range of values the model wants. */
    CHOOSE_RANGE,
    /** A feature map is averaged over its places. */
    POOL,
    /** The output of the layer before the classifier is taken. */
    USE_PENULTIMATE_LAYER
}
