// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

/** The lessons that train, in the window. */
final class TrainingLessonsPageTest extends WindowTest {

    private LessonBench open(String lesson) {
        interact(() -> {
            window.session().bench().set(Bench.LESSONS);
            window.shell().lessons().open(lesson);
        });
        OpenLesson open = window.shell().lessons().open().get().orElseThrow();
        await(open.ready()::get);
        return open.bench();
    }

    private void act(LessonBench bench, String... actions) {
        for (String action : actions) {
            interact(() -> bench.act(action));
            await(() -> !bench.busy().get());
        }
    }

    @Test
    void aStoredRunIsMarkedOnItsChart() {
        LessonBench bench = open("00-your-first-graft");
        act(bench, "train");
        assertFalse(lookup("#stored-mark").query().isVisible());

        act(bench, "showStored");
        assertTrue(lookup("#stored-mark").query().isVisible());
    }

    @Test
    void aSurpriseLeadsToTheLessonThatExplainsIt() {
        act(open("00-your-first-graft"), "train");
        interact(() -> lookup(".advice-why").<Hyperlink>query().fire());

        await(() -> "12-judge-use-take-home"
                .equals(window.shell()
                        .lessons()
                        .open()
                        .get()
                        .orElseThrow()
                        .lesson()
                        .id()));
    }

    @Test
    void aCellOfTheMatrixShowsItsMistakes() {
        LessonBench bench = open("12-judge-use-take-home");
        await(() -> !bench.busy().get());
        act(bench, "judge");
        assertEquals(2, lookup(".mistake").queryAll().size());

        interact(() -> lookup("#cell-0-1").<ToggleButton>query().setSelected(true));
        assertEquals(1, lookup(".mistake").queryAll().size());
        Node mistake = lookup(".mistake").query();
        assertTrue(mistake.getAccessibleText().startsWith("A photo of cats, taken for dogs"));
    }

    @Test
    void runsAreComparedInATable() {
        LessonBench bench = open("09-train-the-head");
        act(bench, "train");
        assertFalse(lookup("#compare-runs").query().isVisible());

        interact(() -> bench.set("learningRate", "0.0001"));
        act(bench, "train", "trainWithoutCache");
        assertTrue(lookup("#compare-runs").query().isVisible());
        assertTrue(lookup("#compare-runs .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> "0.0001".equals(label.getText())));
        assertTrue(lookup("#cache-card").query().isVisible());
    }

    @Test
    void variablesAreListedWithWhatBecameOfThem() {
        LessonBench bench = open("10-fine-tune");
        await(() -> !bench.busy().get());
        act(bench, "fineTune");

        assertTrue(lookup("#changes-table").query().isVisible());
    }

    @Test
    void aNarrowListOfVariablesShowsTheNumbersOfBlocks() {
        LessonBench bench = open("10-fine-tune");
        await(() -> !bench.busy().get());
        act(bench, "fineTune");

        List<String> names = lookup("#changes-table .tree-table-cell").queryAllAs(Labeled.class).stream()
                .filter(cell -> cell.getText() != null && cell.getText().contains("depthwise"))
                .map(cell -> ((Text) cell.lookup(".text")).getText())
                .toList();
        assertTrue(names.contains("…1/depthwise") || names.contains("…conv_1/depthwise"), names.toString());
    }

    @Test
    void aRunOfOnePhaseIsCalledWhatItWasAndItsNameIsWhole() {
        LessonBench bench = open("10-fine-tune");
        await(() -> !bench.busy().get());
        act(bench, "fineTuneUntrained");

        ToggleButton only = lookup("#changes-phase .toggle-button").query();
        assertEquals("All at once", only.getText());
        assertEquals(1, only.getBackground().getFills().get(1).getInsets().getRight());
    }

    @Test
    void theBaseIsFineTunedAgainOnlyAfterItWasHere() {
        LessonBench bench = open("10-fine-tune");
        await(() -> !bench.busy().get());
        Button tune = lookup("#bench-tune").query();
        assertEquals("_Fine-tune", tune.getText());
        act(bench, "showStored");
        assertEquals("_Fine-tune", tune.getText());

        act(bench, "fineTune");
        assertEquals("_Fine-tune again", tune.getText());
        act(bench, "showStored");
        assertEquals("_Fine-tune again", tune.getText());
    }
}
