// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

/** What a person gets who has a keyboard and no mouse, or has the window read aloud. */
final class KeyboardTest extends WindowTest {

    private static final int MORE_THAN_ALL_CONTROLS = 80;

    @Test
    void tabReachesEveryControl() {
        train();
        for (Bench bench : Bench.values()) {
            interact(() -> window.session().bench().set(bench));
            // The way to stop it goes with the work.
            await(() -> window.session().work().running().isEmpty());
            assertEquals(List.of(), missed(), bench.title());
        }
    }

    @Test
    void tabReachesEveryControlOfFineTuningAndEachHasAName() {
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#fineTune");
        assertEquals(List.of(), missed(), "the plan");
        clickOn("#start");
        await(() -> window.session().classifier().get() != null);
        clickOn("#as-variables");

        assertEquals(List.of(), missed(), "the variables");
        assertEquals(List.of(), nameless());
    }

    @Test
    void tabReachesEveryControlOfPacksAndEachHasAName() {
        open(Bench.PACKS);
        for (String task : List.of("#carry-make", "#carry-hand-round", "#carry-fetch")) {
            clickOn(task);
            await(() -> window.session().work().running().isEmpty());
            assertEquals(List.of(), missed(), task);
            assertEquals(List.of(), nameless(), task);
        }
    }

    /** What Tab does not reach. */
    private List<Node> missed() {
        List<Node> missed = controls();
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < MORE_THAN_ALL_CONTROLS && !missed.isEmpty(); i++) {
            type(KeyCode.TAB);
            reached.add(window.shell().getScene().getFocusOwner());
            missed.removeIf(control -> reached.stream().anyMatch(at -> isReachedFrom(at, control)));
        }
        return missed;
    }

    @Test
    void arrowsGoFromBenchToBench() {
        interact(() -> lookup("#go-model").query().requestFocus());
        type(KeyCode.DOWN);
        assertTrue(lookup("#go-data").query().isFocused());
        type(KeyCode.SPACE);

        assertEquals(Bench.DATA, window.session().bench().get());
    }

    @Test
    void everyControlHasANameToReadAloud() {
        for (Bench bench : Bench.values()) {
            interact(() -> window.session().bench().set(bench));
            assertEquals(List.of(), nameless(), "empty, " + bench.title());
        }
        train();
        for (Bench bench : Bench.values()) {
            interact(() -> window.session().bench().set(bench));
            assertEquals(List.of(), nameless(), bench.title());
        }
    }

    @Test
    void aRunIsStartedByKeyboardAlone() {
        await(() -> window.session().model().get() != null);
        openSample();
        press(KeyCode.SHORTCUT, KeyCode.DIGIT4).release(KeyCode.DIGIT4, KeyCode.SHORTCUT);
        Node start = lookup("#start").query();
        for (int i = 0; i < MORE_THAN_ALL_CONTROLS && !start.isFocused(); i++) {
            type(KeyCode.TAB);
        }
        assertTrue(start.isFocused());
        type(KeyCode.SPACE);

        await(() -> window.session().classifier().get() != null);
    }

    /** Of buttons of which one is chosen, Tab reaches one, and the arrow keys the others. */
    private static boolean isReachedFrom(Node focused, Node control) {
        // A spinner keeps the focus and hands what is typed on to its field.
        return focused == control
                || (focused instanceof Spinner<?> spinner && spinner.getEditor() == control)
                || (focused instanceof ToggleButton chosen
                        && control instanceof ToggleButton other
                        && chosen.getToggleGroup() != null
                        && chosen.getToggleGroup().equals(other.getToggleGroup()));
    }

    private List<Node> nameless() {
        return controls().stream().filter(control -> name(control).isBlank()).toList();
    }

    /** What a person can press or type into. */
    private List<Node> controls() {
        List<Node> found = new ArrayList<>();
        interact(() -> collect(window.shell(), found));
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof ButtonBase || node instanceof TextInputControl || node instanceof ComboBoxBase) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
