// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FiguresTest {

    @Test
    void largeCountsAreGrouped() {
        assertEquals("410,208", Figures.count(410_208));
    }

    @Test
    void sharesArePercentages() {
        assertEquals("97.5 %", Figures.percent(0.975));
    }

    @Test
    void whatIsNotKnownIsADash() {
        assertEquals("–", Figures.percent(Double.NaN));
        assertEquals("–", Figures.loss(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource({"0.031, 0.03 s", "4.94, 4.9 s", "130, 2 min 10 s"})
    void timesHaveTheUnitThatFits(double seconds, String text) {
        assertEquals(text, Figures.seconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"400, 1 s", "59000, 59 s", "61000, 1 min 1 s", "7260000, 2 h 1 min"})
    void timeLeftIsRoundedUp(long milliseconds, String text) {
        assertEquals(text, Figures.duration(Duration.ofMillis(milliseconds)));
    }

    @ParameterizedTest
    @CsvSource({"512, 512 B", "2310400, 2.3 MB", "4200, 4.2 kB"})
    void sizesHaveTheUnitThatFits(long bytes, String text) {
        assertEquals(text, Figures.bytes(bytes));
    }

    @Test
    void shapesAreProducts() {
        assertEquals("3 × 3 × 1,280", Figures.shape(List.of(3L, 3L, 1280L)));
        assertEquals("scalar", Figures.shape(List.of()));
    }

    @Test
    void smallDifferencesKeepTheirSize() {
        assertEquals("1.2e-07", Figures.tiny(1.2e-7));
    }

    @Test
    void valuesHaveFourDigits() {
        assertEquals("0.003417", Figures.value(0.0034171));
        assertEquals("−0.4213", Figures.value(-0.42126));
        assertEquals("1.20e−07", Figures.value(1.2e-7));
        assertEquals("123500", Figures.value(123_456));
        assertEquals("0", Figures.value(0));
        assertEquals("–", Figures.value(Double.NaN));
    }

    @Test
    void aShapeShowsWhatIsNotFixed() {
        assertEquals("? × 7", Figures.shape(List.of(-1L, 7L)));
    }
}
