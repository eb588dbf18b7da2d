// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Preferences;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.theme.Fonts;
import org.graftwork.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The benches that compare runs, as they are seen and used beside a lesson's text. */
final class ComparingViewsTest extends ApplicationTest {

    @TempDir
    private Path folder;

    private FakeWorkbench workbench;
    private Session session;
    private LessonBench bench;
    private Stage stage;

    @Override
    public void start(Stage shown) {
        Fonts.load();
        // The stage that all tests share would keep the width that a test gives it.
        stage = new Stage();
    }

    @AfterEach
    void closeTheStage() {
        interact(stage::close);
    }

    private void show(BenchKind kind, Map<String, String> settings) {
        show(kind, settings, Path.of("."));
    }

    private void show(BenchKind kind, Map<String, String> settings, Path lesson) {
        interact(() -> {
            workbench = new FakeWorkbench(folder);
            session = TestSession.on(workbench);
            LessonSetup setup = new LessonSetup(LessonSetup.BUILTIN, LessonSetup.SAMPLE, 40, false, settings);
            bench = StandardBenches.all().make(kind, new BenchPlace(session, setup, null, lesson, Optional.empty()));
            Scene scene = new Scene((Parent) bench.view(), 480, 600);
            new Theme(Preferences.inMemory(false)).applyTo(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    private void open() {
        interact(() -> {
            session.model().set(workbench.openModel("builtin"));
            session.photos()
                    .set(workbench.openPhotos(
                            workbench.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none()));
        });
    }

    private void act(String action) {
        interact(() -> bench.act(action));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void untilEverythingIsOpenItIsSaid() {
        show(BenchKind.SCRATCH, Map.of());
        assertTrue(lookup("#comparison-chart").tryQuery().isEmpty());
        open();
        assertTrue(lookup("#comparison-chart").tryQuery().isPresent());
    }

    @Test
    void storedRunsAreMarkedAboveTheChartInItsWordsAndInItsFigures() {
        show(BenchKind.SCRATCH, Map.of(), Path.of("assets/lessons/03-what-is-transfer-learning"));
        open();
        act("run");
        assertFalse(lookup("#stored-mark").tryQuery().isPresent()
                && lookup("#stored-mark").query().isVisible());
        interact(() -> lookup("#show-stored").<Hyperlink>query().fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(lookup("#stored-mark").query().isVisible());
        assertTrue(lookup("#stored-words").<Labeled>query().getText().contains("160 photos"));
        assertTrue(lookup("#comparison-chart").query().getAccessibleText().contains("Transfer (stored): from "));
        interact(() -> lookup("#compare-figures").<ToggleButton>query().fire());
        TableView<?> figures = lookup("#comparison-figures").queryTableView();
        assertTrue(figures.getItems().get(0).toString().contains("Transfer (stored)"));
        act("run");
        assertFalse(lookup("#stored-mark").query().isVisible());
        assertFalse(lookup("#stored-words").query().isVisible());
    }

    @Test
    void withoutStoredRunsNoneAreOffered() {
        show(BenchKind.SCRATCH, Map.of());
        open();
        assertFalse(lookup("#show-stored").query().isVisible());
    }

    @Test
    void linesAreAlsoFiguresAndSaidInWords() {
        show(BenchKind.SCRATCH, Map.of("seconds", "1"));
        open();
        act("run");
        Node chart = lookup("#comparison-chart").query();
        assertTrue(chart.getAccessibleText().contains("Transfer: from "), chart.getAccessibleText());
        interact(chart::requestFocus);
        press(KeyCode.SHORTCUT, KeyCode.T).release(KeyCode.T, KeyCode.SHORTCUT);

        TableView<?> figures = lookup("#comparison-figures").queryTableView();
        long epochs = (long) (bench.measurements().get("transfer.epochs").value()
                + bench.measurements().get("scratch.epochs").value());
        assertEquals(epochs, figures.getItems().size());
    }

    @Test
    void threeRunsStandInTheNarrowestBench() {
        show(BenchKind.SCRATCH, Map.of("seconds", "1"));
        open();
        act("run");
        act("randomBase");
        interact(() -> stage.setWidth(420));
        WaitForAsyncUtils.waitForFxEvents();

        Node card = lookup(".comparison").query();
        double right = card.localToScene(card.getBoundsInLocal()).getMaxX();
        assertTrue(
                right <= stage.getScene().getWidth(),
                right + " in " + stage.getScene().getWidth());
        Node grid = lookup("#comparison-grid").query();
        assertTrue(grid.getBoundsInParent().getMaxX() < card.getLayoutBounds().getWidth());
    }

    @Test
    void whatGuessingComesToIsNamedBesideTheRuns() {
        show(BenchKind.SCRATCH, Map.of());
        open();
        act("transfer");
        assertTrue(lookup(".comparison-legend .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> "Guessing: 50.0 %".equals(label.getText().replace('\u00a0', ' '))));
    }

    @Test
    void theGraftIsTakenApartAndSetOnAgain() {
        show(BenchKind.SCRATCH, Map.of());
        open();
        ToggleButton apart = lookup("#graft-apart").query();
        interact(apart::fire);
        assertEquals("Set on", apart.getText());
        interact(apart::fire);
        assertEquals("Take apart", apart.getText());
    }

    @Test
    void anotherTimeIsChosenOnTheBenchAndShownWhereALessonSetsIt() {
        show(BenchKind.SCRATCH, Map.of());
        open();
        interact(() -> ((ToggleButton) lookup("16 s").query()).fire());
        assertEquals("16.0", bench.choices().get("seconds"));
        interact(() -> bench.set("seconds", "4"));
        assertTrue(((ToggleButton) lookup("4 s").query()).isSelected());
        assertFalse(((ToggleButton) lookup("16 s").query()).isSelected());
    }

    @Test
    void movingTheFreezeLineCountsAnew() {
        show(BenchKind.USES, Map.of("topLayers", "3"));
        open();
        Node line = lookup("#plan-tuned #freeze-line").query();
        String before = trained();
        interact(line::requestFocus);
        press(KeyCode.LEFT).release(KeyCode.LEFT);

        assertFalse(trained().equals(before), before);
        assertFalse(lookup("#plan-extractor #freeze-line").query().isFocusTraversable());
    }

    private String trained() {
        return lookup("#plan-tuned .trained-text").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text.contains("parameters"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatStoodSideBySideGivesWayWhenTheWindowIsMadeNarrow() {
        show(BenchKind.USES, Map.of());
        open();
        for (double width : new double[] {800, 480}) {
            interact(() -> stage.setWidth(width));
            WaitForAsyncUtils.waitForFxEvents();
        }
        Node first = lookup("#plan-extractor").query();
        Node second = lookup("#plan-tuned").query();

        assertTrue(second.getBoundsInParent().getMinY()
                >= first.getBoundsInParent().getMaxY());
        assertTrue(second.getLayoutBounds().getWidth() <= 480);
    }

    @Test
    void theSecondModelIsShownHoweverLongItTakesToOpen() {
        show(BenchKind.TWICE, Map.of());
        System.gc();
        open();

        assertTrue(lookup("#interface-keras").tryQuery().isPresent());
    }

    @Test
    void aRangeIsTriedFromTheBench() {
        show(BenchKind.TWICE, Map.of("epochs", "2"));
        open();
        assertTrue(lookup("#given-range").query().isDisabled());
        act("run");
        interact(() -> ((ToggleButton) lookup("#range-rawBytes").query()).fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(bench.measurements().containsKey("rawBytes.accuracy"));
        assertTrue(((ToggleButton) lookup("#range-rawBytes").query()).isSelected());
        assertTrue(lookup("#interface-keras").tryQuery().isPresent());
        assertTrue(lookup("#interface-hub").tryQuery().isPresent());
    }
}
