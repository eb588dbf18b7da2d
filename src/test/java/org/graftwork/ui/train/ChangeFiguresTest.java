// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0213 | 2.1 %",
                "0.008 | 0.80 %",
                "0.000034 | 0.0034 %",
                "0 | 0 %",
                "1.5 | 150 %",
                "12.34 | 1,200 %",
                "4e-11 | 4.0e-11",
                "NaN | –"
            })
    void aChangeHasTwoDigits(double change, String words) {
        assertEquals(words, ChangeFigures.percent(change));
    }
}
