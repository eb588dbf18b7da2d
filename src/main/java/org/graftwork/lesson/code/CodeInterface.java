// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

/** The ways in which a lesson's code is written. */
public enum CodeInterface {
    /** Python, with models of Keras. */
    KERAS("keras"),
    /** Python, with models in the format of TensorFlow Hub. */
    HUB("hub"),
    /** Java, with DJL and the product's own classes. */
    JAVA("java");

    private final String key;

    CodeInterface(String key) {
        this.key = key;
    }

    /** Its name in files and bundles. */
    public String key() {
        return key;
    }

    public boolean isPython() {
        return this != JAVA;
    }

    /** The file of a lesson's folder that holds it; only where it is Python. */
    String file() {
        return key + ".py";
    }
}
