// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.List;
import java.util.Set;
import org.graftwork.model.InputSpec;

/** Looks at the type of numbers that a model takes. */
final class NumberTypeCheck {

    private static final Set<String> WHOLE = Set.of("uint8", "int8", "uint16", "int16", "uint32", "int32", "int64");
    private static final Set<String> SHORT = Set.of("float16", "bfloat16");

    /** A range narrower than this leaves few whole numbers for the shades of a photo. */
    private static final double WIDE = 200;

    private NumberTypeCheck() {}

    static Finding of(InputSpec input) {
        String dtype = input.dtype();
        if (WHOLE.contains(dtype)) {
            return whole(input);
        }
        if (SHORT.contains(dtype)) {
            return finding(
                    Level.AMBER, "The model takes " + dtype + ": photos are converted, and lose some of their shades.");
        }
        return switch (dtype) {
            case "float32" -> finding(Level.GREEN, "The model takes float32, as photos are prepared.");
            case "float64" -> finding(Level.GREEN, "The model takes float64: photos are converted.");
            default ->
                finding(
                        Level.RED,
                        "The model takes " + dtype + ", which photos cannot be given in. Use another model.");
        };
    }

    private static Finding whole(InputSpec input) {
        if (!input.range().isPlain() || input.range().high() - input.range().low() < WIDE) {
            return new Finding(
                    Subject.DTYPE,
                    Level.RED,
                    "The model takes whole numbers (" + input.dtype() + "): in the range " + input.range()
                            + " nothing is left of a photo. Choose [0, 255].",
                    List.of(Fix.CHOOSE_RANGE));
        }
        return finding(Level.GREEN, "The model takes whole numbers (" + input.dtype() + "): photos are converted.");
    }

    private static Finding finding(Level level, String sentence) {
        return new Finding(Subject.DTYPE, level, sentence, List.of());
    }
}
