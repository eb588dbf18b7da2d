// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.progress.ProgressStore;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.bench.LessonBenches;
import org.graftwork.ui.session.Preferences;
import org.graftwork.ui.theme.Fonts;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

final class LessonsPageTest extends ApplicationTest {

    @TempDir
    Path folder;

    private LessonsViewModel lessons;
    private PretendBench bench;

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Toolbox tools = new Toolbox(null, null);
        lessons = new LessonsViewModel(
                TestSession.on(new FakeWorkbench(folder)),
                SampleLessons.library(),
                new LessonBenches().with(BenchKind.HEAD, place -> bench = new PretendBench()),
                ProgressStore.inMemory(),
                tools);
        Theme theme = new Theme(Preferences.inMemory(false));
        LessonsPage page = new LessonsPage(lessons, new LessonSurroundings(tools, theme, Clock.systemUTC()));
        Scene scene = new Scene(page, 792, 667);
        theme.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aPersonGoesThroughALessonByItsButtons() {
        clickOn("#lesson-1");
        clickOn("#guess-1");
        clickOn("#train");
        assertEquals("run", bench.asked().get(bench.asked().size() - 1));
        interact(() -> {
            bench.measure("run.accuracy", 0.9);
            bench.measure("run.epochs", 10);
            bench.measure("run.loss", 0.2);
        });
        assertNotNull(lookup("You guessed it. 90.0\u00a0% were right.").query());
        assertNotNull(lookup("10 epochs are done.").query());
        clickOn("#lesson-next");
        assertNotNull(lookup("The loss is 0.2000.").query());
        clickOn("#question-0");
        assertNotNull(lookup("Look at the lock.").query());
        clickOn("#question-1");
        assertNotNull(lookup("Frozen variables get no steps at all.").query());
        clickOn("#lesson-next");
        assertEquals("02-third", lessons.open().get().orElseThrow().lesson().id());
        clickOn("#lesson-next");
        assertNotNull(lookup("#lesson-list").query());
        assertEquals(2, lessons.progress().get().finished());
    }

    @Test
    void aPersonGoesThroughALessonByKeyboardAlone() {
        interact(() -> lookup("#lesson-1").query().requestFocus());
        push(KeyCode.SPACE);
        interact(() -> lookup("#guess-0").query().requestFocus());
        push(KeyCode.SPACE);
        assertTrue(((RadioButton) lookup("#guess-0").query()).isSelected());
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(1, lessons.open().get().orElseThrow().screen().get());
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(0, lessons.open().get().orElseThrow().screen().get());
    }

    @Test
    void theFocusComesBackToAStepWhoseWorkIsDone() {
        clickOn("#lesson-1");
        Node train = lookup("#train").query();
        interact(train::requestFocus);
        interact(() -> bench.work(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(train.isFocused());
        interact(() -> bench.work(false));
        assertTrue(train.isFocused());
    }

    @Test
    void aLessonThatIsOpenedHasTheFocusAtItsBeginning() {
        interact(() -> lookup("#lesson-1").query().requestFocus());
        push(KeyCode.SPACE);
        assertTrue(lookup(".lesson-text .page-scroll").query().isFocused());
        clickOn("#lesson-next");
        assertTrue(lookup(".lesson-text .page-scroll").query().isFocused());
    }

    @Test
    void theNumbersOfTheLessonsAreOneStopOfTheKeyboard() {
        clickOn("#lesson-1");
        assertEquals(
                1,
                lookup(".lesson-stop").queryAll().stream()
                        .filter(Node::isFocusTraversable)
                        .count());
        interact(() -> lookup("#lesson-stop-1").query().requestFocus());
        push(KeyCode.RIGHT);
        push(KeyCode.SPACE);
        assertEquals("02-third", lessons.open().get().orElseThrow().lesson().id());
    }

    @Test
    void nothingIsForgottenWithoutAQuestion() {
        clickOn("#lesson-0");
        clickOn("#lesson-next");
        assertEquals(1, lessons.progress().get().finished());
        interact(() -> menu("#lesson-reset-all").fire());
        clickOn("#question-no");
        assertEquals(1, lessons.progress().get().finished());
        interact(() -> menu("#lesson-reset-all").fire());
        clickOn("#question-yes");
        assertEquals(0, lessons.progress().get().finished());
    }

    private MenuItem menu(String id) {
        return lookup("#lesson-menu").<MenuButton>query().getItems().stream()
                .filter(item -> id.equals("#" + item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theListSaysThatQuickModeIsOn() {
        assertFalse(lookup("#lesson-quick-mark").query().isVisible());
        interact(() -> lessons.quick().set(true));
        assertTrue(lookup("#lesson-quick-mark").query().isVisible());
    }

    @Test
    void theMinutesOfAWorkshopAreKept() {
        interact(() -> lookup("#lesson-budget").queryAs(TextField.class).setText("42"));
        clickOn("#lesson-1");
        clickOn("#lesson-all");
        assertEquals("42", lookup("#lesson-budget").queryAs(TextField.class).getText());
    }

    @Test
    void theListSaysWhenEachLessonWouldBegin() {
        interact(() -> lookup("#lesson-budget").queryAs(TextField.class).setText("5"));
        assertEquals(
                2,
                lookup("no time left").queryAll().stream()
                        .filter(Label.class::isInstance)
                        .count());
        assertNotNull(lookup("#lesson-broken").query());
    }

    @Test
    void minutesThatAreNoneLeaveTheTimesAsTheyWere() {
        interact(() -> {
            TextField minutes = lookup("#lesson-budget").queryAs(TextField.class);
            minutes.setText("5");
            minutes.setText("soon");
            minutes.fireEvent(new ActionEvent());
        });
        assertEquals(
                2,
                lookup("no time left").queryAll().stream()
                        .filter(Label.class::isInstance)
                        .count());
        assertNotNull(lookup("A whole number from 1 to 1440.").query());
    }

    @Test
    void theCodeTakesTheTextsPlaceInANarrowWindow() {
        clickOn("#lesson-1");
        assertNotNull(lookup(".lesson-text").tryQuery().orElse(null));
        clickOn("#lesson-code");
        assertNull(lookup(".lesson-text").tryQuery().orElse(null));
        clickOn("#lesson-code");
        assertNotNull(lookup(".lesson-text").tryQuery().orElse(null));
    }

    @Test
    void aLookIntoAnotherLessonLeadsBackToWhatWasMeasured() {
        clickOn("#lesson-1");
        interact(() -> bench.measure("run.accuracy", 0.9));
        interact(() -> lessons.show("02-third"));
        clickOn("#lesson-return");
        assertEquals("01-second", lessons.open().get().orElseThrow().lesson().id());
        assertEquals(
                0.9,
                lessons.open()
                        .get()
                        .orElseThrow()
                        .bench()
                        .measurements()
                        .get("run.accuracy")
                        .value());
        assertTrue(lookup("#lesson-return").tryQuery().isEmpty());
    }

    @Test
    void theWayThroughAllLessonsMarksWhatIsDone() {
        clickOn("#lesson-0");
        clickOn("#lesson-next");
        assertTrue(
                lookup("#lesson-stop-0").queryAs(Button.class).getStyleClass().contains("lesson-stop-done"));
        assertFalse(
                lookup("#lesson-stop-1").queryAs(Button.class).getStyleClass().contains("lesson-stop-done"));
        clickOn("#lesson-stop-2");
        assertEquals("02-third", lessons.open().get().orElseThrow().lesson().id());
        clickOn("#lesson-all");
        assertNotNull(lookup("#lesson-list").query());
    }

    @Test
    void aLessonThatIsComeBackToIsShownAsItWas() {
        clickOn("#lesson-1");
        Node view = lookup("#lesson").query();
        clickOn("#lesson-stop-0");
        clickOn("#lesson-stop-1");
        assertEquals(view, lookup("#lesson").query());
    }

    @Test
    void theKeysThatTheButtonsNameDoWhatTheButtonsDo() {
        clickOn("#lesson-0");
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("01-second", lessons.open().get().orElseThrow().lesson().id());
        push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("00-first", lessons.open().get().orElseThrow().lesson().id());
    }

    @Test
    void nothingKeepsALessonThatWasLeft() throws InterruptedException {
        interact(() -> lessons.open("01-second"));
        interact(() -> lessons.code().set(true));
        WeakReference<PretendBench> left = new WeakReference<>(bench);
        WeakReference<Node> view = new WeakReference<>(lookup("#lesson").query());
        interact(() -> lessons.code().set(false));
        interact(lessons::close);
        WeakReference<Node> list = new WeakReference<>(lookup("#lesson-list").query());
        interact(() -> lessons.open("00-first"));
        interact(() -> lessons.quick().set(true));
        for (int i = 0; i < 50 && !(left.refersTo(null) && view.refersTo(null) && list.refersTo(null)); i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(20);
        }
        assertTrue(left.refersTo(null), "the bench is held");
        assertTrue(view.refersTo(null), "the page is held");
        assertTrue(list.refersTo(null), "the list is held");
    }
}
