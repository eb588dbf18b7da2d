// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The width multiplier of a MobileNet: by how much its layers have more or fewer channels than the first published. */
final class ModelWidth {

    /** {@code mobilenet_v2_100_224}: the width in hundredths, then the size in pixels. */
    private static final Pattern IN_HUNDREDTHS =
            Pattern.compile("/mobilenet_v\\d(?:_large|_small)?_(\\d{3})_\\d{2,3}(?:/|$)");

    /** {@code mobilenet_v1_0.25_128}, {@code mnasnet_1.3_224}. */
    private static final Pattern DECIMAL = Pattern.compile("/(?:mobilenet_v\\d|mnasnet)_(\\d\\.\\d{1,2})_\\d{2,3}");

    private ModelWidth() {}

    /** The width in a model's name; empty where it has none. */
    static OptionalDouble of(CatalogueModel model) {
        String name = model.handle().name();
        Matcher hundredths = IN_HUNDREDTHS.matcher(name);
        if (hundredths.find()) {
            return OptionalDouble.of(Integer.parseInt(hundredths.group(1)) / 100.0);
        }
        if (name.startsWith("google/tf2-preview/mobilenet_v2/")) {
            return OptionalDouble.of(1);
        }
        Matcher decimal = DECIMAL.matcher(name);
        return decimal.find() ? OptionalDouble.of(Double.parseDouble(decimal.group(1))) : OptionalDouble.empty();
    }
}
