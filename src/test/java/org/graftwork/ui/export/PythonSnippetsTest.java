// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;
import org.junit.jupiter.api.Test;

final class PythonSnippetsTest {

    private static final InputSpec INPUT = new InputSpec(96, 128, 3, "float32", ValueRange.ZERO_TO_ONE, true);

    private final PythonSnippets snippets =
            new PythonSnippets(Path.of("/home/anna/my \"best\" model"), List.of("cats", "chiens d'été"), INPUT);

    @Test
    void namesBecomePythonLiterals() {
        assertTrue(snippets.keras().contains("\"/home/anna/my \\\"best\\\" model\""));
        assertTrue(snippets.keras().contains("labels = [\"cats\", \"chiens d'été\"]"));
    }

    @Test
    void trainingOnTakesWhatTheModelTakes() {
        assertTrue(snippets.fineTune().contains("float32, [batch, 96, 128, 3], in [0, 1]"));
    }
}
