// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.Locale;
import java.util.Map;

/** What a variable does in its layer, as far as its name tells. */
public enum VariableRole {
    KERNEL,
    DEPTHWISE_KERNEL,
    POINTWISE_KERNEL,
    BIAS,
    /** The scale of a normalization. */
    GAMMA,
    /** The offset of a normalization. */
    BETA,
    MOVING_MEAN,
    MOVING_VARIANCE,
    /** The mean that inputs are normalized by. */
    MEAN,
    /** The variance that inputs are normalized by. */
    VARIANCE,
    /** A counter, or the state of a random generator. */
    COUNTER,
    OTHER;

    /** By the last part of variables' names, in Keras and in TF-Slim. */
    private static final Map<String, VariableRole> BY_NAME = Map.ofEntries(
            Map.entry("kernel", KERNEL),
            Map.entry("weights", KERNEL),
            Map.entry("depthwise_kernel", DEPTHWISE_KERNEL),
            Map.entry("depthwise_weights", DEPTHWISE_KERNEL),
            Map.entry("pointwise_kernel", POINTWISE_KERNEL),
            Map.entry("pointwise_weights", POINTWISE_KERNEL),
            Map.entry("bias", BIAS),
            Map.entry("biases", BIAS),
            Map.entry("gamma", GAMMA),
            Map.entry("beta", BETA),
            Map.entry("moving_mean", MOVING_MEAN),
            Map.entry("moving_variance", MOVING_VARIANCE),
            Map.entry("mean", MEAN),
            Map.entry("variance", VARIANCE),
            Map.entry("count", COUNTER),
            Map.entry("seed_generator_state", COUNTER),
            Map.entry("global_step", COUNTER));

    /** The role of a variable of this name; {@link #OTHER} where the name says nothing. */
    public static VariableRole of(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        int colon = last.indexOf(':');
        return BY_NAME.getOrDefault(colon < 0 ? last : last.substring(0, colon), OTHER);
    }

    /** Its name for people, such as {@code moving mean}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
