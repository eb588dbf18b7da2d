// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graftwork.lesson.Lesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodePathTest {

    private static final Map<String, String> DEFAULTS =
            Map.of("model", "\"assets/models/base.keras\"", "hub_model", "\"assets/models/base\"", "epochs", "10");

    @TempDir
    private Path folder;

    private CodePath path;

    @BeforeEach
    void writeTwoLessons() throws IOException {
        Lesson first = TestLessons.lesson(folder, "00-your-first-graft", "print('ü')\n", "print(2)\n", "");
        path = CodePath.read(
                List.of(first, TestLessons.trainTheHead(folder)),
                DEFAULTS,
                new ProductPaths(Path.of("/opt/graftwork")));
    }

    @Test
    void aNotebookHasACellOfTextAndOneOfCodeForEachLesson() throws IOException {
        JsonNode notebook = new ObjectMapper()
                .readTree(path.content(
                        CodeFile.NOTEBOOK, CodeInterface.KERAS, Map.of("09-train-the-head", Map.of("epochs", "3"))));
        assertEquals(4, notebook.at("/nbformat").asInt());
        assertEquals(5, notebook.at("/nbformat_minor").asInt());
        assertEquals(
                List.of(
                        "about",
                        "00-your-first-graft",
                        "00-your-first-graft-code",
                        "09-train-the-head",
                        "09-train-the-head-code"),
                notebook.get("cells").findValuesAsText("id"));
        JsonNode text = notebook.at("/cells/3");
        assertEquals("markdown", text.get("cell_type").asText());
        assertEquals("## 9. train the head\n\nAbout 09-train-the-head.", joined(text));
        JsonNode code = notebook.at("/cells/4");
        assertEquals("code", code.get("cell_type").asText());
        assertTrue(code.get("execution_count").isNull());
        assertEquals(0, code.get("outputs").size());
        assertEquals(
                "base = load(\"/opt/graftwork/assets/models/base.keras\")\nhead.fit(epochs=3, seed=7)", joined(code));
    }

    @Test
    void aPythonFileHasTheLessonsOneAfterAnother() {
        String python = text(CodeFile.PYTHON, CodeInterface.HUB, Map.of());
        assertTrue(
                python.startsWith("# Transfer learning, step by step, with models of TensorFlow Hub\n# Needs Python"));
        assertTrue(python.indexOf("# 0. your first graft") < python.indexOf("# 9. train the head"));
        assertTrue(python.endsWith("\nbase = saved_model.load(\"/opt/graftwork/assets/models/base\")\n"), python);
    }

    @Test
    void aJavaFileHasAMethodForEachLessonThatHasJava() {
        String java = text(CodeFile.JAVA, CodeInterface.JAVA, Map.of("09-train-the-head", Map.of("batch", "8")));
        assertTrue(java.contains("\nclass TrainHead {") || java.contains("\nclass TransferLearning {"), java);
        assertTrue(java.contains("        lessonTrainTheHead();\n"));
        assertTrue(java.contains("    private static void lessonTrainTheHead() throws Exception {\n"));
        assertTrue(java.contains("        int batch = 8;\n"));
        assertTrue(java.contains("\"/opt/graftwork/sample-data/cats-and-dogs\""));
    }

    @Test
    void whatALessonChoseIsNotTakenForAnother() {
        String python =
                text(CodeFile.PYTHON, CodeInterface.KERAS, Map.of("00-your-first-graft", Map.of("epochs", "3")));
        assertTrue(python.contains("epochs=10"));
    }

    @Test
    void filesHaveNamesOfTheirOwn() {
        assertEquals("transfer-learning-keras.ipynb", path.fileName(CodeFile.NOTEBOOK, CodeInterface.KERAS));
        assertEquals("TransferLearning.java", path.fileName(CodeFile.JAVA, CodeInterface.JAVA));
        CodePath one = new CodePath(path.lessons().subList(1, 2), path.files());
        assertEquals("09-train-the-head-hub.py", one.fileName(CodeFile.PYTHON, CodeInterface.HUB));
        assertEquals("TrainHead.java", one.fileName(CodeFile.JAVA, CodeInterface.JAVA));
    }

    @Test
    void pythonIsNotSavedAsJava() {
        assertThrows(IllegalArgumentException.class, () -> path.content(CodeFile.JAVA, CodeInterface.KERAS, Map.of()));
    }

    @Test
    void theSameCodeGivesTheSameBytes() {
        assertEquals(
                text(CodeFile.NOTEBOOK, CodeInterface.HUB, Map.of()),
                text(CodeFile.NOTEBOOK, CodeInterface.HUB, Map.of()));
    }

    private String text(CodeFile file, CodeInterface code, Map<String, Map<String, String>> choices) {
        return new String(path.content(file, code, choices), StandardCharsets.UTF_8);
    }

    private static String joined(JsonNode cell) {
        StringBuilder text = new StringBuilder();
        cell.get("source").forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
