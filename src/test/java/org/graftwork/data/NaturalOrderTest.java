// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NaturalOrderTest {

    @Test
    void numbersWithinNamesCountByTheirValue() {
        assertEquals(
                List.of("cat", "cat.1", "cat.2", "cat.10", "cat.10a", "cat.11"),
                sorted("cat.10a", "cat.11", "cat.10", "cat.2", "cat", "cat.1"));
    }

    @Test
    void capitalsStandBesideTheirSmallLetters() {
        assertEquals(List.of("Ant", "ant", "Bee", "cat"), sorted("cat", "ant", "Bee", "Ant"));
    }

    @Test
    void numbersLongerThanAnyIntegerAreCompared() {
        assertEquals(
                List.of("a99999999999999999998", "a99999999999999999999", "a100000000000000000000"),
                sorted("a100000000000000000000", "a99999999999999999999", "a99999999999999999998"));
    }

    @Test
    void namesThatDifferOnlyInZerosHaveAFixedOrder() {
        assertEquals(List.of("a01", "a1"), sorted("a1", "a01"));
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(NaturalOrder.OF_NAMES).toList();
    }
}
