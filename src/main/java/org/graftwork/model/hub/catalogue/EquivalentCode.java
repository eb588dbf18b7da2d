// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Optional;

/**
 * How a model is had in Python: text to copy, which runs as it stands.
 *
 * @param hub with tensorflow_hub's {@code KerasLayer}; empty where the handle holds no model
 * @param applications the same architecture of Keras Applications, with weights of its own; empty where there is none
 */
public record EquivalentCode(Optional<String> hub, Optional<String> applications) {

    private static final String LEGACY_KERAS = """
            # TensorFlow 2.16 and later: hub.KerasLayer needs Keras 2, from the package tf_keras.
            import os
            os.environ["TF_USE_LEGACY_KERAS"] = "1"  # before TensorFlow is imported

            import tensorflow as tf
            import tensorflow_hub as hub

            """;

    /**
     * The code for a model.
     *
     * @param trainable whether its variables are to be fine-tuned; ignored where Python cannot
     */
    public static EquivalentCode of(CatalogueModel model, boolean trainable) {
        boolean holdsModel = model.format() != HubFormat.PLACEHOLDER;
        return new EquivalentCode(
                holdsModel ? Optional.of(hub(model, trainable)) : Optional.empty(),
                KerasApplication.of(model).map(application -> application.code(trainable)));
    }

    private static String hub(CatalogueModel model, boolean trainable) {
        boolean tf2 = model.format() == HubFormat.TF2_SAVED_MODEL;
        String layer = "base = hub.KerasLayer(\"" + model.handle().url() + "\", trainable="
                + (trainable && tf2 ? "True" : "False") + ")\n";
        String note = tf2 || !trainable ? "" : "# A model for TensorFlow 1 cannot be fine-tuned by hub.KerasLayer.\n";
        return LEGACY_KERAS + note + layer + input(model);
    }

    /** Runs the layer on a photo of the right size, which says more than a comment on the shape. */
    private static String input(CatalogueModel model) {
        String values = model.range()
                .map(range -> "  # values from " + (long) range.low() + " to " + (long) range.high())
                .orElse("");
        if (model.height().isEmpty()) {
            return "";
        }
        int height = model.height().getAsInt();
        int width = model.width().orElse(height);
        return "output = base(tf.zeros([1, " + height + ", " + width + ", 3]))" + values + "\n";
    }
}
