// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.util.Locale;
import java.util.Optional;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;

/** Reads what lessons set. */
final class FitSettings {

    private static final int MAP_DIMENSIONS = 4;

    private FitSettings() {}

    static ImageFit fit(String key) {
        return ImageFit.valueOf(key.toUpperCase(Locale.ROOT));
    }

    /**
     * An input in another range.
     *
     * @param own the range that the model wants
     * @param key {@code right}, {@code unknown}, or the values of black and white with a comma between
     */
    static InputSpec withRange(InputSpec input, ValueRange own, String key) {
        return switch (key) {
            case "right" -> input.withRange(own);
            case "unknown" -> {
                // What nobody tells is assumed, and what is assumed may be wrong: here it is.
                ValueRange assumed =
                        own.equals(ValueRange.ZERO_TO_ONE) ? ValueRange.MINUS_ONE_TO_ONE : ValueRange.ZERO_TO_ONE;
                yield new InputSpec(
                        input.height(),
                        input.width(),
                        input.channels(),
                        input.dtype(),
                        assumed,
                        false,
                        input.fixedSize(),
                        input.fit());
            }
            default -> {
                String[] ends = key.split(",", 2);
                yield input.withRange(new ValueRange(Double.parseDouble(ends[0]), Double.parseDouble(ends[1])));
            }
        };
    }

    /** The last layer that gives a feature map. */
    static Optional<LayerInfo> lastMap(PretrainedModel model) {
        return model.layers().stream()
                .filter(layer -> layer.output()
                        .filter(output -> output.shape().size() == MAP_DIMENSIONS)
                        .isPresent())
                .reduce((earlier, later) -> later);
    }
}
