// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TensorRefTest {

    @ParameterizedTest
    @ValueSource(strings = {"node", "scope/node:3", "^scope/node", "node:12"})
    void whatIsParsedIsWrittenTheSame(String input) {
        assertEquals(input, TensorRef.parse(input).toString());
    }

    @Test
    void theFirstOutputNeedsNoIndex() {
        assertEquals(new TensorRef("node", 0), TensorRef.parse("node:0"));
        assertEquals("node", TensorRef.parse("node:0").toString());
    }

    @Test
    void aCaretMarksAControlInput() {
        assertTrue(TensorRef.parse("^node").isControl());
        assertEquals(TensorRef.control("node"), TensorRef.parse("^node"));
        assertFalse(TensorRef.parse("node").isControl());
    }
}
