// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JavaExampleTest {

    private static final String SOURCE = """
            import java.util.List;
            import java.util.Map;

            final class Small {
                void run() {
                    // snippet part
                    int fineTuneEpochs = 3;
                    String model = "builtin"; // or a file
                    double learningRate = 1e-5;

                    int later = 4;
                    List<String> names = List.of();
                    // end
                }
            }
            """;

    @Test
    void aPartIsCutOutAndLosesItsIndentation() {
        String code = JavaExample.cut("Small", "part", SOURCE).filled(Map.of()).text();
        assertEquals("""
                import java.util.List;

                int fineTuneEpochs = 3;
                String model = "builtin"; // or a file
                double learningRate = 1e-5;

                int later = 4;
                List<String> names = List.of();
                """, code);
    }

    @Test
    void theVariablesOfTheFirstLinesTakeTheChoices() {
        JavaExample example = JavaExample.cut("Small", "part", SOURCE);
        assertEquals(
                Set.of("fine_tune_epochs", "model", "learning_rate"),
                example.body().choices());
        String code = example.filled(Map.of("fine_tune_epochs", "12", "model", "'base.keras'", "later", "9"))
                .text();
        assertTrue(code.contains("int fineTuneEpochs = 12;"), code);
        assertTrue(code.contains("String model = \"base.keras\"; // or a file"), code);
        assertTrue(code.contains("int later = 4;"), code);
    }

    @Test
    void whereChoicesStandIsToldBehindTheImports() {
        FilledCode filled = JavaExample.cut("Small", "part", SOURCE).filled(Map.of("fine_tune_epochs", "12"));
        FilledCode.Value first = filled.values().get(0);
        assertEquals("12", filled.text().substring(first.start(), first.end()));
    }

    @Test
    void onlyTheImportsThatThePartNeedsAreTaken() {
        assertEquals(
                List.of("import java.util.List;"),
                JavaExample.cut("Small", "part", SOURCE).imports());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "int, 12, 12",
                "int, 99999999999, ",
                "int, 0.5, ",
                "long, 99999999999, 99999999999",
                "double, 1e-05, 1e-05",
                "double, True, ",
                "boolean, False, false",
                "String, \"a\\\\b\", \"a\\\\b\"",
                "String, 'it is \"so\"', \"it is \\\"so\\\"\"",
                "String, 12, ",
                "Path, \"a\", "
            })
    void literalsOfPythonBecomeJavasWhereTheTypeTakesThem(String type, String python, String java) {
        assertEquals(java, JavaLiteral.of(type, python).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "TrainHead#no-such, the program TrainHead has no part “no-such”",
        "NoSuch#part, the product has no program NoSuch",
        "TrainHead, “TrainHead” is not of the form “TrainHead#train-head”",
        "../Main#part, “../Main#part” is not of the form “TrainHead#train-head”"
    })
    void whatIsNotThereIsRefusedWithTheReason(String reference, String reason) {
        assertEquals(
                reason,
                assertThrows(IllegalArgumentException.class, () -> JavaExample.of(reference))
                        .getMessage());
    }

    @Test
    void theProgramsOfTheProductCanBeRead() {
        JavaExample example = JavaExample.of("TrainHead#train-head");
        assertTrue(example.body().choices().containsAll(Set.of("epochs", "batch", "learning_rate", "photos")));
    }
}
