// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberInputTest {

    private static final String RULE = "From 1 to 100";

    private final NumberInput whole = NumberInput.whole(10, number -> number >= 1 && number <= 100, RULE);
    private final NumberInput decimal = NumberInput.decimal("0.5", number -> number > 0 && number < 1, RULE);

    @Test
    void anUntouchedInputIsNotMarked() {
        whole.text().set("");

        assertEquals("", whole.error().get());
    }

    @Test
    void whatIsWrongIsSaidWhenTheFieldIsLeft() {
        whole.text().set("ten");

        assertFalse(whole.validate());
        assertEquals(RULE, whole.error().get());
    }

    @Test
    void theMessageGoesAsSoonAsTheNumberIsRight() {
        whole.text().set("ten");
        whole.validate();
        whole.text().set("10");

        assertEquals("", whole.error().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "100", " 7 ", "1e2", "20.0"})
    void wholeNumbersInRangeAreTaken(String text) {
        whole.text().set(text);

        assertTrue(whole.validate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "101", "1.5", "-3", "NaN", "Infinity", "1e999999999", "0x10", "1 000"})
    void otherTextIsRefused(String text) {
        whole.text().set(text);

        assertFalse(whole.validate());
        assertThrows(IllegalStateException.class, whole::wholeValue);
    }

    @Test
    void aCommaIsADecimalPoint() {
        decimal.text().set("0,25");

        assertEquals(0.25, decimal.value());
    }

    @Test
    void noTextBreaksIt() {
        Random random = new Random(5);
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append("0123456789.,eE+- xN".charAt(random.nextInt(19)));
            }
            decimal.text().set(text.toString());
            if (decimal.validate()) {
                assertTrue(decimal.value() > 0 && decimal.value() < 1, text.toString());
            }
        }
    }
}
