// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.code.CodeFile;
import org.graftwork.lesson.code.CodeInterface;
import org.graftwork.lesson.code.TestLessons;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodePanelViewModelTest {

    @TempDir
    private Path product;

    private final CodeMemory memory = new CodeMemory();
    private final ObservableMap<String, String> choices = FXCollections.observableMap(new LinkedHashMap<>());
    private Lesson lesson;
    private CodePanelViewModel panel;

    @BeforeEach
    void openALesson() throws IOException {
        Path lessons = Files.createDirectories(product.resolve("assets/lessons"));
        Files.writeString(
                lessons.resolve("defaults.json"),
                "{\"model\": \"assets/models/base.keras\", \"hub_model\": \"assets/models/base\", \"epochs\": 10}");
        lesson = TestLessons.trainTheHead(lessons);
        panel = panel(lesson);
        panel.load();
    }

    @Test
    void theCodeIsShownWithDefaultsAtFirst() {
        assertEquals(
                "base = load(\"assets/models/base.keras\")\nhead.fit(epochs=10, seed=7)\n",
                panel.code().get().orElseThrow().code().text());
        assertEquals("", panel.problem().get());
    }

    @Test
    void aChoiceOnTheBenchChangesTheCodeAtOnce() {
        choices.put("epochs", "3");
        ShownCode shown = panel.code().get().orElseThrow();
        assertTrue(shown.code().text().contains("epochs=3"));
        assertEquals(Set.of("epochs"), shown.changed());
    }

    @Test
    void anotherInterfaceShowsNothingAsChanged() {
        choices.put("epochs", "3");
        panel.shown().set(CodeInterface.JAVA);
        ShownCode shown = panel.code().get().orElseThrow();
        assertTrue(shown.code().text().contains("int epochs = 3;"));
        assertEquals(Set.of(), shown.changed());
    }

    @Test
    void javaIsShownWithoutItsImportsAndCopiedWithThem() {
        panel.shown().set(CodeInterface.JAVA);
        assertTrue(panel.code().get().orElseThrow().code().text().startsWith("String model ="));
        assertTrue(panel.copy().startsWith("import ai.djl."));
        assertEquals("Copied, with its imports.", panel.message().get());
    }

    @Test
    void pathsOfTheProductAreShownShortAndCopiedWhole() {
        choices.put("model", '"' + product.resolve("assets/models/other.keras").toString() + '"');
        assertTrue(panel.code()
                .get()
                .orElseThrow()
                .code()
                .text()
                .startsWith("base = load(\"assets/models/other.keras\")"));
        String copied = panel.copy();
        assertTrue(copied.startsWith("base = load(\"" + product + "/assets/models/other.keras\")"), copied);
        assertEquals("Copied. It runs as it stands.", panel.message().get());
    }

    @Test
    void theInterfaceIsKeptFromLessonToLesson() {
        panel.shown().set(CodeInterface.HUB);
        assertEquals(CodeInterface.HUB, panel(lesson).shown().get());
    }

    @Test
    void aLessonIsSaved() throws IOException {
        choices.put("epochs", "3");
        Path target = product.resolve(panel.fileName(CodeFile.PYTHON, false));
        panel.save(CodeFile.PYTHON, false, target);
        assertEquals("09-train-the-head-keras.py", target.getFileName().toString());
        assertTrue(Files.readString(target).contains("epochs=3"));
        assertEquals(
                "Saved as " + target + ". Its first lines say how it is run.",
                panel.message().get());
    }

    @Test
    void theWholePathIsSavedWithWhatWasChosenInEachLesson() throws IOException {
        for (String id : List.of("00-your-first-graft", "09-train-the-head")) {
            Path folder = Files.createDirectories(lesson.folder().resolveSibling(id));
            Files.writeString(folder.resolve("keras.py"), "epochs = {{epochs}}  # of " + id);
            Files.writeString(folder.resolve("hub.py"), "pass");
            Files.writeString(folder.resolve("1.md"), "# Text");
            Files.writeString(
                    folder.resolve("lesson.json"),
                    "{\"title\": \"T\", \"about\": \"A\", \"minutes\": 1, \"bench\": \"head\","
                            + " \"setup\": {}, \"screens\": [{\"text\": \"1.md\"}]}");
        }
        choices.put("epochs", "3");
        Path target = product.resolve(panel.fileName(CodeFile.PYTHON, true));
        panel.save(CodeFile.PYTHON, true, target);
        assertEquals("transfer-learning-keras.py", target.getFileName().toString());
        String saved = Files.readString(target);
        assertTrue(saved.contains("epochs = 10  # of 00-your-first-graft"), saved);
        assertTrue(saved.contains("epochs = 3  # of 09-train-the-head"), saved);
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        Path target = product.resolve("no/such/folder/code.py");
        panel.save(CodeFile.PYTHON, false, target);
        assertEquals(
                "The code cannot be written to " + target + ": choose another folder, or make room there.",
                panel.message().get());
    }

    @Test
    void missingCodeIsSaidInsteadOfShown() {
        CodePanelViewModel empty = panel(TestLessons.lesson(lesson.folder().resolveSibling("01-empty"), ""));
        empty.load();
        assertEquals(Optional.empty(), empty.code().get());
        assertTrue(empty.problem().get().contains("keras.py"), empty.problem().get());
    }

    @Test
    void aLessonWithoutJavaSaysSo() throws IOException {
        Lesson python = TestLessons.lesson(lesson.folder().getParent(), "01-python", "a = 1", "b = 1", "");
        CodePanelViewModel without = panel(python);
        without.load();
        without.shown().set(CodeInterface.JAVA);
        assertFalse(without.code().get().isPresent());
        assertEquals("This lesson has no code of this kind.", without.problem().get());
    }

    private CodePanelViewModel panel(Lesson of) {
        return new CodePanelViewModel(new BackgroundWork(Runnable::run, Runnable::run), of, choices, memory);
    }
}
