// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.bench.Measurement;
import org.graftwork.lesson.bench.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionReaderTest {

    private static final Map<String, Measurement> MEASURED = Map.of(
            "run.loss", Measurement.of(Double.NaN, Unit.LOSS),
            "a", Measurement.count(4),
            "b.c", Measurement.share(0.5));

    @ParameterizedTest
    @CsvSource({
        "a > 3, true",
        "a > 4, false",
        "a >= 4, true",
        "a<5, true",
        "a <= 3.9, false",
        "a = 4, true",
        "a != 4, false",
        "b.c < a, true",
        "2 * b.c = 1, true",
        "a > 9 * b.c, false",
        "-1 < b.c and a = 4, true",
        "a = 4 and b.c = 0.4, false",
        "run.loss < 1, false",
        "run.loss >= 0, false"
    })
    void comparesWhatWasMeasured(String condition, boolean holds) {
        assertEquals(Optional.of(holds), ConditionReader.read(condition).holds(MEASURED));
    }

    @Test
    void staysOpenUntilAllOfItIsMeasured() {
        Condition condition = ConditionReader.read("a > 3 and later = 1");
        assertEquals(Set.of("a", "later"), condition.measures());
        assertEquals(Optional.empty(), condition.holds(MEASURED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a >",
                "a > b > c",
                "a == 3",
                "a > 3 or b < 2",
                "a > 3 and",
                "3a > 2",
                "a > 1.",
                "(a > 3)"
            })
    void refusesWhatIsNoCondition(String text) {
        assertThrows(IllegalArgumentException.class, () -> ConditionReader.read(text));
    }

    @Test
    void readsOrRefusesWhateverIsTyped() {
        String signs = "ab.13 <>=!*-and_{}\n";
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(16); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            try {
                ConditionReader.read(text.toString()).holds(MEASURED);
            } catch (IllegalArgumentException refused) {
                // As it should be.
            }
        }
    }
}
