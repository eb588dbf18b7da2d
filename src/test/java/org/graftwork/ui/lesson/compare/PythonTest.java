// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PythonTest {

    @Test
    void numbersAreWrittenOut() {
        assertEquals("0.0001", Python.number(1e-4));
        assertEquals("8", Python.number(8.0));
        assertEquals("16", Python.number(16L));
    }

    @Test
    void quotesAndBackslashesOfWindowsAreEscaped() {
        assertEquals("\"C:\\\\photos\\\\\\\"mine\\\"\"", Python.text("C:\\photos\\\"mine\""));
    }
}
