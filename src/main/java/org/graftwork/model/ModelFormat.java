// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/** A way pre-trained models are stored. */
public enum ModelFormat {
    /** A TF2 SavedModel in TF Hub's reusable form, https://www.tensorflow.org/hub/reusable_saved_models. */
    HUB_TF2("TF2 SavedModel (TF Hub)");

    private final String title;

    ModelFormat(String title) {
        this.title = title;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }
}
