// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import org.graftwork.model.safety.RiskyOp;
import org.graftwork.ui.FileDrop;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class HubPageTest extends WindowTest {

    private static final String RESNET = "https://tfhub.dev/google/imagenet/resnet_v2_50/feature_vector/5";

    @Test
    void aModelIsFoundFetchedAndOpened() {
        openBench();
        clickOn("#hub-search").write("inception v3 feature");
        await(() -> models().getItems().size() < 50 && !models().getItems().isEmpty());
        assertTrue(text("#model-count").endsWith("models"));
        interact(() -> models().requestFocus());
        type(KeyCode.DOWN);
        clickOn("#fetch-model");
        await(() -> isShown("#open-model-here"));
        clickOn("#open-model-here");

        await(() -> window.session().bench().get() == Bench.MODEL);
    }

    @Test
    void whereNothingIsFoundTheWaysOutAreLinks() {
        openBench();
        clickOn("#hub-search").write("resnet");
        clickOn("#hub-here");
        await(() -> models().getItems().isEmpty() && isShown(".nothing-found .hyperlink"));
        clickOn(".nothing-found .hyperlink");

        await(() -> !models().getItems().isEmpty());
    }

    @Test
    void aFetchIsPausedAndResumed() {
        workbench.library().holdFetching(true);
        openBench();
        fetchTyped();
        await(() -> isShown(".fetch-pause"));
        assertTrue(lookup("#fetch-model").query().isDisabled(), "it is on its way");
        press(".fetch-pause");
        await(() -> isShown(".fetch-resume"));
        workbench.library().holdFetching(false);
        press(".fetch-resume");

        await(() -> isShown(".fetch-open"));
        assertEquals(List.of(RESNET, RESNET), workbench.library().asked());
    }

    @Test
    void aFetchIsCancelledAndLeavesNothing() {
        workbench.library().holdFetching(true);
        openBench();
        fetchTyped();
        await(() -> isShown(".fetch-drop"));
        press(".fetch-drop");

        await(() -> !isShown(".fetch-row") && workbench.library().forgotten().equals(List.of(RESNET)));
    }

    @Test
    void aFailedFetchOffersTheBrowserAndAnotherTry() {
        workbench.library().failFetching("tfhub.dev does not know this model (404).");
        openBench();
        fetchTyped();
        await(() -> isShown(".fetch-browser"));
        assertFalse(lookup("#fetch-model").query().isDisabled(), "it is not on its way any more");
        clickOn(".fetch-browser");
        assertEquals(RESNET, window.browsed().get(0).toString());
        workbench.library().mendFetching();
        clickOn(".fetch-again");

        await(() -> isShown(".fetch-open"));
    }

    @Test
    void aRiskyModelNamesItsOperationsBeforeItIsOpened() {
        workbench.library().makeRisky(List.of(new RiskyOp("ReadFile", RiskyOp.Risk.READS_FILES, 1)));
        openBench();
        fetchTyped();
        await(() -> isShown(".risk-open"));
        assertTrue(lookup(".notice-caution").queryAll().stream()
                .anyMatch(notice -> String.valueOf(notice.getAccessibleText()).contains("ReadFile (reads files)")));
        assertEquals(Bench.HUB, window.session().bench().get());
        clickOn(".risk-open");

        await(() -> window.session().bench().get() == Bench.MODEL);
    }

    @Test
    void anArchiveIsDropped() {
        openBench();
        interact(() -> FileDrop.on(lookup("#hub-page").query(), List.of(Path.of("resnet.tar.gz"))));

        await(() -> isShown(".fetch-open"));
    }

    @Test
    void modelsAreComparedByKeyboard() {
        openBench();
        interact(() -> models().requestFocus());
        type(KeyCode.C).type(KeyCode.DOWN).type(KeyCode.C);
        await(() -> isShown("#compare-models"));
        assertEquals("Compare (2)", text("#compare-models"));
        clickOn("#compare-models");
        assertTrue(isShown(".compare-grid"));
        clickOn("#compare-models");

        assertTrue(isShown("#models"));
    }

    @Test
    void aPointOfTheChartIsClickedAndReachedByKeys() {
        openBench();
        clickOn("#as-chart-of-models");
        CostChart chart = lookup("#cost-chart").query();
        Circle dot = lookup(".chart-dot").queryAllAs(Circle.class).stream()
                .max((one, other) -> Double.compare(one.getCenterY(), other.getCenterY()))
                .orElseThrow();
        String before = text(".model-facts .title");
        clickOn(dot);
        String clicked = text(".model-facts .title");
        assertFalse(clicked.equals(before));
        interact(chart::requestFocus);
        type(KeyCode.RIGHT);

        assertFalse(text(".model-facts .title").equals(clicked));
        assertTrue(chart.getAccessibleText().contains("top-1"));
    }

    @Test
    void kaggleIsAskedAndItsModelFetched() {
        openBench();
        clickOn("#hub-search").write("mobilenet");
        clickOn("#ask-kaggle");
        await(() -> isShown(".kaggle-fetch"));
        clickOn(".kaggle-fetch");
        await(() -> isShown(".fetch-open"));
        clickOn("#kaggle-back");

        assertTrue(isShown("#models"));
        assertEquals(2, workbench.library().asked().size());
    }

    @Test
    void handleAndCodeAreCopied() {
        openBench();
        clickOn("#copy-handle");
        assertTrue(window.clipboard().startsWith("https://tfhub.dev/"));
    }

    private void fetchTyped() {
        interact(() -> lookup("#hub-search").<TextField>query().setText(RESNET));
        clickOn("#fetch-typed");
    }

    private void openBench() {
        open(Bench.HUB);
        await(() -> !models().getItems().isEmpty());
    }

    private ListView<HubModel> models() {
        return lookup("#models").query();
    }

    /** Rows of fetches come and go, so that a button may not be in its place yet when the robot clicks there. */
    private void press(String button) {
        interact(() -> lookup(button).queryButton().fire());
    }
}
