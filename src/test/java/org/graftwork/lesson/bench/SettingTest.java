// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A setting takes what it says it takes, to the very ends, and nothing else. */
final class SettingTest {

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of(
                        Setting.whole(2, 20),
                        "a whole number from 2 to 20",
                        List.of("2", "20"),
                        List.of("1", "21", "", "2.0", "-2", "1e1", "99999999999", "٣")),
                Arguments.of(
                        Setting.decimal(1, 60),
                        "a number from 1 to 60",
                        List.of("1", "60", "7.5"),
                        List.of("0.999", "60.001", "7,5", ".5", "NaN", "2d")),
                Arguments.of(
                        Setting.share(),
                        "a number from 0 to less than 1",
                        List.of("0", "0.999"),
                        List.of("1", "-0.1", "50 %")),
                Arguments.of(
                        Setting.learningRate(),
                        "a number above 0 and up to 10",
                        List.of("0.00001", "10"),
                        List.of("0", "0.0", "10.1", "1e-3", "Infinity")),
                Arguments.of(
                        Setting.oneOf("whole", "map"),
                        "one of whole, map",
                        List.of("whole", "map"),
                        List.of("Map", "", "whole, map")),
                Arguments.of(
                        FitContract.CONTRACT.settings().get("range"),
                        "“right”, “unknown” or the values of black and white, such as “0,1”,",
                        List.of("right", "unknown", "0,255", "-1,1", "0.5,1.5"),
                        List.of("0", "0,1,2", "0,x", "left", "0, 1")));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aSettingTakesNothingButWhatItExpects(Setting setting, String expected, List<String> good, List<String> bad) {
        assertEquals(expected, setting.expected());
        assertEquals(
                good,
                Stream.concat(good.stream(), bad.stream())
                        .filter(setting.allowed())
                        .toList());
    }
}
