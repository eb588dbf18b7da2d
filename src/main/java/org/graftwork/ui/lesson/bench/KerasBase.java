// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import java.nio.file.Path;

/** The built-in model in the form of Keras, which comes with the product beside the lessons. */
public final class KerasBase {

    private static final String FILE = "mobilenet_v2_035_96_drawn.keras";

    private KerasBase() {}

    /** Where it is; lessons stand in a folder of their own beside that of the models. */
    public static Path of(BenchPlace place) {
        return place.files()
                .toAbsolutePath()
                .getParent()
                .resolveSibling("models")
                .resolve(FILE);
    }
}
