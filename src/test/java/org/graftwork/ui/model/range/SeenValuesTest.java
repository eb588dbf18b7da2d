// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.range;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.graftwork.model.ValueRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SeenValuesTest {

    private static final int PIXEL = 0xff1080c0;

    static List<ValueRange> ranges() {
        return List.of(
                ValueRange.ZERO_TO_ONE,
                ValueRange.MINUS_ONE_TO_ONE,
                ValueRange.BYTES,
                ValueRange.CAFFE,
                ValueRange.TORCH);
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void inItsOwnRangeAModelSeesThePhotoAsItIs(ValueRange range) {
        assertEquals(PIXEL, new SeenValues(range, range).seen(PIXEL));
    }

    @ParameterizedTest
    @CsvSource({
        // black, middle and white of a photo in [-1, 1] as a model for [0, 1] takes them, and so on
        "-1, 1, 0, 1, 0, 1, 255",
        "0, 1, -1, 1, 128, 192, 255",
        "0, 255, 0, 1, 0, 255, 255",
        "0, 1, 0, 255, 0, 1, 1"
    })
    void aWrongRangeDarkensOrBleaches(
            double givenLow, double givenHigh, double low, double high, int black, int middle, int white) {
        SeenValues values = new SeenValues(new ValueRange(low, high), new ValueRange(givenLow, givenHigh));
        assertEquals(grey(black), values.seen(grey(0)));
        assertEquals(grey(middle), values.seen(grey(128)));
        assertEquals(grey(white), values.seen(grey(255)));
    }

    @Test
    void aModelThatTakesBlueFirstSeesRedAsBlue() {
        SeenValues values = new SeenValues(new ValueRange(0, 255, List.of(), List.of(), true), ValueRange.BYTES);
        assertEquals(0xffc08010, values.seen(PIXEL));
    }

    private static int grey(int level) {
        return 0xff000000 | level << 16 | level << 8 | level;
    }
}
