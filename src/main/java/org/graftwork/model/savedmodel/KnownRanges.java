// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.model.ValueRange;

/**
 * What the models of Keras Applications take, by the names that Keras gives them,
 * https://keras.io/api/applications.
 */
final class KnownRanges {

    /** Beginnings of names, longer ones before those they begin with. */
    private static final List<Map.Entry<String, ValueRange>> BY_NAME = List.of(
            Map.entry("mobilenetv2_", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("mobilenetv3", ValueRange.BYTES),
            Map.entry("mobilenet_", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("inception_", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("xception", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("nasnet", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("resnet50v2", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("resnet101v2", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("resnet152v2", ValueRange.MINUS_ONE_TO_ONE),
            Map.entry("resnet", ValueRange.CAFFE),
            Map.entry("vgg", ValueRange.CAFFE),
            Map.entry("densenet", ValueRange.TORCH),
            Map.entry("efficientnet", ValueRange.BYTES),
            Map.entry("convnext", ValueRange.BYTES));

    private KnownRanges() {}

    static Optional<ValueRange> of(String model) {
        String name = model.toLowerCase(java.util.Locale.ROOT);
        return BY_NAME.stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
