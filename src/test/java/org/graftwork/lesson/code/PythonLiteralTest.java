// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PythonLiteralTest {

    @Test
    void numbersThatMayHaveAFractionAlwaysHaveAPoint() {
        assertEquals("0.0001", PythonLiteral.of(1e-4));
        assertEquals("0.000000000001", PythonLiteral.of(1e-12));
        assertEquals("1.0", PythonLiteral.of(1.0));
        assertEquals("10.0", PythonLiteral.of(10.0));
        assertEquals("0.0", PythonLiteral.of(0.0));
    }

    @Test
    void wholeNumbersHaveNone() {
        assertEquals("16", PythonLiteral.of(16L));
    }

    @Test
    void quotesAndBackslashesOfWindowsAreEscaped() {
        assertEquals("\"C:\\\\photos\\\\\\\"mine\\\"\"", PythonLiteral.text("C:\\photos\\\"mine\""));
    }
}
