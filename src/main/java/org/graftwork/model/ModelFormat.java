// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/** A way pre-trained models are stored. */
public enum ModelFormat {
    /** A TF2 SavedModel in TF Hub's reusable form, https://www.tensorflow.org/hub/reusable_saved_models. */
    HUB_TF2("TF2 SavedModel (TF Hub)"),
    /** A TF2 SavedModel that Keras wrote, by {@code model.save} of Keras 2 or {@code model.export} of Keras 3. */
    KERAS_SAVED_MODEL("TF2 SavedModel (Keras)"),
    /** Any other TF2 SavedModel, called by its signature. */
    TF2_SAVED_MODEL("TF2 SavedModel"),
    /** TF Hub's first format, https://www.tensorflow.org/hub/tf1_hub_module. */
    HUB_TF1("TF1 Hub module"),
    /** Any other SavedModel of TensorFlow 1, called by its signature. */
    TF1_SAVED_MODEL("TF1 SavedModel"),
    /** A {@code .keras} file of Keras 3, https://keras.io/guides/serialization_and_saving. */
    KERAS_FILE("Keras file"),
    /** A whole model in HDF5, by Keras 2 or 3. */
    KERAS_H5("Keras model in HDF5"),
    /** Weights of Keras Applications in HDF5; the file's name says of which architecture. */
    KERAS_WEIGHTS("Keras Applications weights");

    private final String title;

    ModelFormat(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
