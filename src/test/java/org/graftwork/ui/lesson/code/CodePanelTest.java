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
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.graftwork.lesson.code.TestLessons;
import org.graftwork.ui.AnsweringFiles;
import org.graftwork.ui.session.Preferences;
import org.graftwork.ui.theme.Fonts;
import org.graftwork.ui.theme.Theme;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

final class CodePanelTest extends ApplicationTest {

    @TempDir
    Path product;

    private final ObservableMap<String, String> choices = FXCollections.observableMap(new LinkedHashMap<>());
    private final AnsweringFiles files = new AnsweringFiles();
    private final BooleanProperty wide = new SimpleBooleanProperty();
    private boolean closed;

    @Override
    public void start(Stage stage) throws IOException {
        Fonts.load();
        Path lessons = Files.createDirectories(product.resolve("assets/lessons"));
        Files.writeString(lessons.resolve("defaults.json"), "{\"model\": \"m\", \"hub_model\": \"h\", \"epochs\": 10}");
        files.chooseFolder(product);
        CodePanelViewModel code = new CodePanelViewModel(
                new BackgroundWork(Runnable::run, Runnable::run),
                TestLessons.trainTheHead(lessons),
                choices,
                new CodeMemory());
        HBox row = new HBox(new CodePanel(code, files, wide, () -> closed = true));
        Scene scene = new Scene(row, 300, 500);
        new Theme(Preferences.inMemory(false)).applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aChangedChoiceStandsOutForAMoment() {
        interact(() -> choices.put("epochs", "3"));
        List<Label> values =
                lookup(".code-value").queryAllAs(Label.class).stream().toList();
        assertEquals(
                List.of("\"m\"", "3", "7"), values.stream().map(Label::getText).toList());
        PseudoClass changed = PseudoClass.getPseudoClass("changed");
        assertEquals(
                List.of(false, true, false),
                values.stream()
                        .map(value -> value.getPseudoClassStates().contains(changed))
                        .toList());
    }

    @Test
    void theCodeGetsAllTheRoomAndGivesItBack() {
        fire("#code-wide");
        assertTrue(wide.get());
        fire("#code-wide");
        assertFalse(wide.get());
    }

    @Test
    void theTabsShowTheOtherInterfaces() {
        fire("#code-java");
        assertTrue(read().contains("int epochs = 10;"), read());
        fire("#code-hub");
        assertTrue(read().contains("saved_model.load(\"h\")"), read());
        assertEquals(
                List.of("code-save-lesson-ipynb", "code-save-lesson-py", "code-save-path-ipynb", "code-save-path-py"),
                ids());
    }

    @Test
    void theKeyboardCopiesWhatIsShown() {
        interact(() -> lookup("#code-text").query().requestFocus());
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertEquals("base = load(\"m\")\nhead.fit(epochs=10, seed=7)\n", files.clipboard());
    }

    @Test
    void theCodeIsSavedWhereThePersonSays() throws IOException {
        MenuButton save = lookup("#code-save").query();
        interact(() -> save.getItems().get(1).fire());
        assertTrue(
                Files.readString(product.resolve("09-train-the-head-keras.py")).contains("epochs=10"));
        assertEquals(
                "Saved as " + product.resolve("09-train-the-head-keras.py") + ". Its first lines say how it is run.",
                lookup("#code-message").<Label>query().getText());
    }

    @Test
    void itCanBeClosed() {
        assertFalse(closed);
        fire("#code-close");
        assertTrue(closed);
    }

    @Test
    void everythingFitsAWidthOf280Pixels() {
        double right = lookup("#code-panel").query().getBoundsInParent().getMaxX();
        for (String id : List.of("#code-java", "#code-close", "#code-save", "#code-copy")) {
            Node node = lookup(id).query();
            assertTrue(node.localToScene(node.getBoundsInLocal()).getMaxX() <= right, id);
        }
    }

    private void fire(String query) {
        interact(() -> lookup(query).<ButtonBase>query().fire());
    }

    private String read() {
        return lookup(".code-flow").query().getAccessibleText();
    }

    private List<String> ids() {
        return lookup("#code-save").<MenuButton>query().getItems().stream()
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .toList();
    }
}
