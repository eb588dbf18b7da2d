// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonProblem;
import org.graftwork.lesson.reading.LessonLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LessonCodeTest {

    private static final Map<String, String> DEFAULTS =
            Map.of("model", "\"base.keras\"", "hub_model", "\"base\"", "epochs", "10");

    @TempDir
    private Path folder;

    @Test
    void aLessonsCodeIsReadForEachInterface() throws IOException {
        LessonCode code = LessonCode.read(TestLessons.trainTheHead(folder), DEFAULTS);
        assertEquals(
                "base = load(\"base.keras\")\nhead.fit(epochs=3, seed=7)\n",
                code.filled(CodeInterface.KERAS, Map.of("epochs", "3"))
                        .orElseThrow()
                        .text());
        assertEquals(
                "base = saved_model.load(\"base\")\n",
                code.filled(CodeInterface.HUB, Map.of()).orElseThrow().text());
        assertTrue(code.filled(CodeInterface.JAVA, Map.of("epochs", "3"))
                .orElseThrow()
                .text()
                .contains("int epochs = 3;"));
    }

    @Test
    void aLessonWithoutJavaHasNone() throws IOException {
        Lesson lesson = TestLessons.lesson(folder, "01-small", "a = 1", "b = 1", "");
        assertEquals(Optional.empty(), LessonCode.read(lesson, DEFAULTS).filled(CodeInterface.JAVA, Map.of()));
    }

    @Test
    void aMissingFileIsToldWithItsPath() {
        Lesson lesson = TestLessons.lesson(folder.resolve("01-small"), "");
        LessonProblem problem = assertThrows(LessonProblem.class, () -> LessonCode.read(lesson, DEFAULTS));
        assertEquals(
                "The lesson file " + folder.resolve("01-small/keras.py") + ": it is missing: write the lesson’s code.",
                problem.getMessage());
    }

    @Test
    void aFileThatIsNoTextIsTold() throws IOException {
        Lesson lesson = TestLessons.lesson(folder, "01-small", "a = 1", "b = 1", "");
        Files.write(lesson.folder().resolve("hub.py"), new byte[] {(byte) 0xC3, (byte) 0x28});
        LessonProblem problem = assertThrows(LessonProblem.class, () -> LessonCode.read(lesson, DEFAULTS));
        assertTrue(problem.getMessage().endsWith("hub.py: it cannot be read as text in UTF-8."), problem.getMessage());
    }

    @Test
    void aPlaceWithoutADefaultIsToldWithItsLine() throws IOException {
        Lesson lesson = TestLessons.lesson(folder, "01-small", "a = 1\nb = {{units}}", "b = 1", "");
        LessonProblem problem = assertThrows(LessonProblem.class, () -> LessonCode.read(lesson, DEFAULTS));
        assertTrue(
                problem.getMessage()
                        .endsWith("keras.py, at line 2: {{units}} has no default: write {{units=VALUE}}, or name it in"
                                + " defaults.json."),
                problem.getMessage());
    }

    @Test
    void defaultsAreReadAsPythonWritesThem() throws IOException {
        Files.writeString(
                folder.resolve("defaults.json"),
                "{\"epochs\": 10, \"rate\": 0.00001, \"path\": \"a \\\"b\\\"\", \"mixed\": [1, true, null]}");
        assertEquals(
                Map.of("epochs", "10", "rate", "1e-5", "path", "\"a \\\"b\\\"\"", "mixed", "[1, True, None]"),
                CodeDefaults.read(folder));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1] | an object of choices with their values is expected.",
                "{\"a\": {}} | a number, a text, true, false, null or a list of them is expected here.",
                "{\"a\": 1 | it is no JSON:",
                "{\"a\": 1, \"a\": 2} | it is no JSON: Duplicate field 'a'."
            })
    void damagedDefaultsAreRefused(String json, String reason) throws IOException {
        Files.writeString(folder.resolve("defaults.json"), json);
        LessonProblem problem = assertThrows(LessonProblem.class, () -> CodeDefaults.read(folder));
        assertTrue(problem.getMessage().contains(reason), problem.getMessage());
    }

    @Test
    void everyLessonOfTheProductHasItsCode() {
        Path lessons = Path.of("assets/lessons");
        Map<String, String> defaults = CodeDefaults.read(lessons);
        List<Lesson> all = LessonLibrary.read(lessons).lessons();
        assertTrue(all.size() >= 13, "the lessons were not found");
        for (Lesson lesson : all) {
            LessonCode code = LessonCode.read(lesson, defaults);
            for (CodeInterface language : CodeInterface.values()) {
                String text = code.filled(language, Map.of())
                        .map(FilledCode::text)
                        .orElseThrow(() -> new AssertionError(lesson.id() + " has no code for " + language));
                assertFalse(text.contains("{{"), lesson.id() + ": " + text);
                assertFalse(text.contains("\"\"assets"), "a value stands between quotes in " + lesson.id());
                assertFalse(text.contains("\"\"sample"), "a value stands between quotes in " + lesson.id());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10-fine-tune, JAVA, boolean headFirst = false;",
        "10-fine-tune, JAVA, boolean trainingMode = true;",
        "10-fine-tune, JAVA, double fineTuneLearningRate = 1.0;",
        "10-fine-tune, JAVA, int photosPerClass = 60;",
        "10-fine-tune, KERAS, head_first = False",
        "10-fine-tune, KERAS, training_mode=True",
        "10-fine-tune, KERAS, the bench trains on 60 of each class",
        "10-fine-tune, HUB, head_first = False",
        "10-fine-tune, HUB, training_mode=True",
        "10-fine-tune, HUB, the bench trains on 60 of each class",
        "00-your-first-graft, KERAS, if True:",
        "00-your-first-graft, HUB, if True:",
        "00-your-first-graft, JAVA, boolean wrongNames = true;",
        "01-layers-and-variables, JAVA, boolean batchNormalization = false;",
        "01-layers-and-variables, JAVA, boolean flattened = true;",
        "07-does-it-fit, KERAS, fit = pad",
        "08-inside-the-base, HUB, len(trainable) - 7",
        "03-what-is-transfer-learning, KERAS, if True:",
        "03-what-is-transfer-learning, JAVA, boolean randomBase = true;",
        "12-judge-use-take-home, KERAS, dogs=2",
        "12-judge-use-take-home, HUB, class_weight=rare_counts_more if False",
        "12-judge-use-take-home, JAVA, int dogs = 2;",
        "12-judge-use-take-home, JAVA, boolean balance = false;"
    })
    void whatWasBrokenOnTheBenchIsBrokenInTheCode(String lesson, CodeInterface language, String written) {
        Map<String, String> broken = new HashMap<>(Map.of(
                "fit", "pad",
                "wrong_names", "True",
                "random_base", "True",
                "dogs", "2",
                "balance", "False",
                "head_first", "False",
                "training_mode", "True",
                "fine_tune_learning_rate", "1.0",
                "photos_per_class", "60"));
        broken.putAll(Map.of("batch_normalization", "False", "flattened", "True", "trained_variables", "7"));
        assertTrue(product(lesson, language, broken).contains(written), product(lesson, language, broken));
        assertFalse(product(lesson, language, Map.of()).contains(written), product(lesson, language, Map.of()));
    }

    private static String product(String id, CodeInterface language, Map<String, String> choices) {
        Path lessons = Path.of("assets/lessons");
        Lesson lesson = LessonLibrary.read(lessons).lessons().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return LessonCode.read(lesson, CodeDefaults.read(lessons))
                .filled(language, choices)
                .orElseThrow()
                .text();
    }

    @Test
    void theDefaultsOfTheProductCanBeRead() {
        assertEquals("32", CodeDefaults.read(Path.of("assets/lessons")).get("batch"));
    }
}
