// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;

/** The lines of Python that make of photos what a model takes, with the numbers that photos got in training. */
final class PythonPreparation {

    private final InputSpec input;

    PythonPreparation(InputSpec input) {
        this.input = input;
    }

    /** Statements that change the variable {@code images}, a batch of RGB photos of any size, with values in [0, 255]. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(fit());
        if (input.channels() == 1) {
            lines.add("images = tf.image.rgb_to_grayscale(images)");
        } else if (input.range().bgr()) {
            lines.add("images = images[..., ::-1]  # blue first");
        }
        lines.addAll(scale(input.range()));
        return lines;
    }

    private String fit() {
        int height = input.height();
        int width = input.width();
        return switch (input.fit()) {
            case STRETCH -> "images = tf.image.resize(images, (%d, %d))".formatted(height, width);
            case CROP ->
                "images = tf.keras.preprocessing.image.smart_resize(images, (%d, %d))".formatted(height, width);
            case PAD -> "images = tf.image.resize_with_pad(images, %d, %d)".formatted(height, width);
        };
    }

    private static List<String> scale(ValueRange range) {
        List<String> lines = new ArrayList<>();
        double divisor = 255 / (range.high() - range.low());
        if (divisor != 1 || range.low() != 0) {
            lines.add("images = images / " + divisor + offset(range.low()));
        }
        if (!range.means().isEmpty()) {
            lines.add("images = (images - " + list(range.means()) + ") / " + list(range.deviations()));
        }
        return lines;
    }

    private static String offset(double value) {
        return value == 0 ? "" : value < 0 ? " - " + -value : " + " + value;
    }

    private static String list(List<Double> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
