// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.pen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiceTest {
    @Test
    void theSameSeedGivesTheSameAnswers() {
        Dice one = new Dice(11);
        Dice other = new Dice(11);

        for (int i = 0; i < 100; i++) {
            assertEquals(one.between(-3, 8), other.between(-3, 8));
        }
    }

    @Test
    void splitDiceAnswerOnTheirOwn() {
        Dice one = new Dice(11);
        Dice other = new Dice(11);
        Dice part = one.split();
        other.split();
        part.between(0, 1);

        assertEquals(other.between(0, 1), one.between(0, 1));
        assertNotEquals(part.between(0, 1), one.between(0, 1));
    }

    @Test
    void answersStayInTheirRange() {
        Dice dice = new Dice(3);

        for (int i = 0; i < 1000; i++) {
            double number = dice.between(2, 5);
            assertTrue(number >= 2 && number < 5);
            int whole = dice.whole(-1, 1);
            assertTrue(whole >= -1 && whole <= 1);
        }
    }

    @Test
    void theBellHasMeanZeroAndDeviationOne() {
        Dice dice = new Dice(3);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double value = dice.bell();
            sum += value;
            squares += value * value;
        }

        assertEquals(0, sum / 100_000, 0.02);
        assertEquals(1, squares / 100_000, 0.02);
    }
}
