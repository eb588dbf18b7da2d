// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.Locale;
import java.util.Map;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;

/** The range of values that a person names for a model. */
public final class RangeChoice {

    private static final Map<String, ValueRange> NAMED = Map.of("caffe", ValueRange.CAFFE, "torch", ValueRange.TORCH);

    private RangeChoice() {}

    /**
     * Reads a range: the values of black and white with a comma between, such as {@code -1,1}; or {@code caffe} or
     * {@code torch}.
     *
     * @throws ModelProblem if it is none; the message begins with the text
     */
    public static ValueRange parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (NAMED.containsKey(plain)) {
            return NAMED.get(plain);
        }
        String[] parts = plain.split(",", -1);
        if (parts.length != 2) {
            throw none(text);
        }
        double black = number(parts[0], text);
        double white = number(parts[1], text);
        if (black >= white) {
            throw new ModelProblem(
                    "'" + text + "' is no range: black comes first, and its value must be less than white's.");
        }
        return new ValueRange(black, white);
    }

    /**
     * The same model with photos given in a range that a person names.
     *
     * @throws ModelProblem if the range is for another number of channels
     */
    public static PretrainedModel apply(PretrainedModel model, ValueRange range) {
        int channels = model.input().channels();
        if (!range.isPlain() && channels != 3) {
            throw new ModelProblem("The range " + range + " is for 3 channels, and the model " + model.name()
                    + " takes " + channels + ". Name the values of black and white, such as 0,1.");
        }
        return model.withInput(model.input().withRange(range));
    }

    private static double number(String part, String text) {
        try {
            double number = Double.parseDouble(part.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw none(text);
        }
        throw none(text);
    }

    private static ModelProblem none(String text) {
        return new ModelProblem("'" + text + "' is no range. Give the values of black and white, such as 0,1 or -1,1 or"
                + " 0,255, or caffe or torch.");
    }
}
