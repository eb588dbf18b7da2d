// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;
import org.graftwork.ui.text.Strings;

/** The ranges of values that a model may have been trained on. */
final class RangeChoice {

    private static final List<ValueRange> USUAL =
            List.of(ValueRange.ZERO_TO_ONE, ValueRange.MINUS_ONE_TO_ONE, ValueRange.BYTES);

    private RangeChoice() {}

    /** The usual ranges, and the model's own where it is another one. */
    static List<ValueRange> of(InputSpec input) {
        List<ValueRange> ranges = new ArrayList<>(USUAL);
        if (input.rangeKnown() && !ranges.contains(input.range())) {
            ranges.add(0, input.range());
        }
        return List.copyOf(ranges);
    }

    /** Who trains on it, in a few words. */
    static String usedBy(ValueRange range) {
        if (range.equals(ValueRange.ZERO_TO_ONE)) {
            return Strings.text("model.range.zeroToOne");
        }
        if (range.equals(ValueRange.MINUS_ONE_TO_ONE)) {
            return Strings.text("model.range.minusOneToOne");
        }
        if (range.equals(ValueRange.BYTES)) {
            return Strings.text("model.range.bytes");
        }
        if (range.equals(ValueRange.CAFFE)) {
            return Strings.text("model.range.caffe.usedBy");
        }
        return Strings.text(range.equals(ValueRange.TORCH) ? "model.range.torch.usedBy" : "model.range.other");
    }

    /** Its name for people, short. */
    static String name(ValueRange range) {
        if (range.isPlain()) {
            return fullName(range);
        }
        if (range.equals(ValueRange.CAFFE)) {
            return Strings.text("model.range.caffe");
        }
        return Strings.text(range.equals(ValueRange.TORCH) ? "model.range.torch" : "model.range.own");
    }

    /** Its name for people, with all that belongs to it. */
    static String fullName(ValueRange range) {
        return range.toString().replace("-", "−");
    }
}
