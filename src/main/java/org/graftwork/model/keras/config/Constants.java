// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers as configurations hold them: plain, in nested lists, or in objects that stand for numpy's or tensors. */
public final class Constants {

    private Constants() {}

    /** All numbers in their order; empty where there is anything else, or nothing. */
    public static Optional<List<Float>> numbers(JsonNode value) {
        List<Float> numbers = new ArrayList<>();
        return collect(value, numbers) && !numbers.isEmpty() ? Optional.of(numbers) : Optional.empty();
    }

    private static boolean collect(JsonNode value, List<Float> numbers) {
        if (value.isNumber()) {
            return numbers.add(value.floatValue());
        }
        if (value.isObject()) {
            return collect(value.path("config").path("value"), numbers);
        }
        if (!value.isArray()) {
            return false;
        }
        for (JsonNode item : value) {
            if (!collect(item, numbers)) {
                return false;
            }
        }
        return true;
    }
}
