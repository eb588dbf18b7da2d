// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import com.fasterxml.jackson.databind.JsonNode;

/** Which Keras wrote a configuration; some layers of the two compute differently. */
public enum Dialect {
    /** Keras 2, alone or as {@code tf.keras} up to TensorFlow 2.15. */
    KERAS_2,
    KERAS_3;

    /** Tells from what only Keras 3 writes: tensors and data types as objects, {@code batch_shape} of an input. */
    static Dialect of(JsonNode model) {
        boolean three = model.findValuesAsText("class_name").stream()
                        .anyMatch(name -> name.equals("__keras_tensor__") || name.equals("DTypePolicy"))
                || model.findValue("batch_shape") != null;
        return three ? KERAS_3 : KERAS_2;
    }
}
