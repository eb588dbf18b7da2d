// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortFiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.314, 0.31", "-1.26, −1.3", "0.5, 0.5", "123, 120", "1.23e-7, 1.2e-07", "-1e-9, −1.0e-09"})
    void numbersHaveTwoDigits(double value, String expected) {
        assertEquals(expected, ShortFigures.of(value));
    }
}
