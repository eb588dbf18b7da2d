// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.model.ImageFit;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableSelection;
import org.graftwork.ui.FileDrop;
import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class ModelPageTest extends WindowTest {

    @Test
    void theBuiltInModelOpensByItself() {
        await(() -> isShown("#layers"));

        assertEquals(52, layers().getRoot().getChildren().size());
    }

    @Test
    void aSearchNarrowsTheLayersAndOpensThem() {
        await(() -> isShown("#layers"));
        clickOn("#search").write("Conv_1");
        await(() -> layers().getRoot().getChildren().size() < 52);

        assertTrue(layers().getRoot().getChildren().get(0).isExpanded());
    }

    @Test
    void aModelThatCannotBeOpenedSaysWhyAndTheOneBeforeStays() {
        await(() -> isShown("#layers"));
        window.chooseFolder(Path.of("/models/broken"));
        clickOn("#open-model").clickOn("#open-folder");
        await(() -> isShown("#model-problem"));

        assertTrue(isShown("#layers"));
        clickOn("Open the built-in model");
        await(() -> !isShown("#model-problem"));
    }

    @Test
    void aRefusedModelNamesItsOperationsAndCanBeOpenedAnyway() {
        await(() -> isShown("#layers"));
        window.chooseFolder(Path.of("/models/risky_model"));
        clickOn("#open-model").clickOn("#open-folder");
        await(() -> isShown("#model-refused"));

        assertTrue(isShown("#layers"));
        assertFalse(isShown("#model-problem"));
        assertTrue(lookup("#model-refused .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("PyFunc (runs code)")));
        clickOn("#open-anyway");
        await(() -> !isShown("#model-refused"));
    }

    @Test
    void theWayOnLeadsToThePhotos() {
        await(() -> isShown("#layers"));
        clickOn("Go on to _photos");

        assertEquals(Bench.DATA, window.session().bench().get());
        assertFalse(isShown("#layers"));
    }

    private TreeTableView<?> layers() {
        return lookup("#layers").query();
    }

    @Test
    void aSearchForWhatIsNotThereSaysHowToSeeAllAgain() {
        await(() -> isShown("#layers"));
        clickOn("#search").write("transformer");
        await(() -> layers().getRoot().getChildren().isEmpty());

        await(() -> isShown("No layer or variable is like this. Clear the search and show all to see them again."));
    }

    @Test
    void aFolderThatIsDroppedIsOpened() {
        await(() -> isShown("#layers"));
        interact(() -> FileDrop.on(lookup("#model-page").query(), List.of(Path.of("/models/broken"))));
        await(() -> isShown("#model-problem"));

        assertTrue(isShown("“broken” cannot be opened"));
    }

    @Test
    void aFileIsOpenedFromTheMenu() {
        await(() -> isShown("#layers"));
        window.chooseFolder(Path.of("/models/map.h5"));
        clickOn("#open-model").clickOn("#open-file");
        await(() -> "resnet50_no_top".equals(window.session().model().get().name()));
    }

    @Test
    void aPresetIsChosenAndTheFiguresFollow() {
        await(() -> isShown("#layers"));
        clickOn("#preset-top-block");
        assertEquals(
                "Fine-tuning trains 215,908 parameters in 12 variables; 317,880 in 248 stay as they are.",
                text("#freeze-sentence"));
        assertTrue(lookup("#preset-top-block").<ToggleButton>query().isSelected());
    }

    @Test
    void fineTuningIsSwitchedOnWhereItsVariablesAreChosen() {
        await(() -> isShown("#layers"));
        assertFalse(isShown("#fine-tuning-off"));
        clickOn("#preset-top-block");
        assertTrue(isShown("#fine-tuning-off"));
        clickOn("#switch-fine-tuning-on");
        assertFalse(isShown("#fine-tuning-off"));

        open(Bench.TRAIN);
        assertTrue(lookup("#fineTune").<ToggleSwitch>query().isSelected());
    }

    @Test
    void theNumberOfTopLayersIsChosen() {
        await(() -> isShown("#layers"));
        clickOn("#top-layers").type(KeyCode.UP);
        assertEquals(VariableSelection.from(model(), 48), selection());
    }

    @Test
    void theFreezeLineIsMovedByKeys() {
        await(() -> isShown("#layers"));
        interact(() -> lookup("#freeze-line").query().requestFocus());
        type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertEquals(VariableSelection.from(model(), 48), selection());
        type(KeyCode.RIGHT);
        assertEquals(VariableSelection.from(model(), 51), selection());
        assertEquals(
                "Freeze line: 18 of 19 blocks are frozen",
                lookup("#freeze-line").query().getAccessibleText());
        type(KeyCode.HOME);
        assertEquals(VariableSelection.all(), selection());
        type(KeyCode.END);
        assertEquals(VariableSelection.none(), selection());
    }

    @Test
    void theFreezeLineIsDragged() {
        await(() -> isShown("#layers"));
        drag("#freeze-line").moveBy(-200, 0).drop();
        assertFalse(selection().equals(VariableSelection.none()));
        drag("#freeze-line").moveBy(400, 0).drop();
        assertEquals(VariableSelection.none(), selection());
    }

    @Test
    void keysTrainALayerAndFreezeBelowIt() {
        await(() -> isShown("#layers"));
        select(50, -1);
        type(KeyCode.SPACE);
        assertEquals(VariableSelection.of(model().layers().get(50).variables()), selection());
        type(KeyCode.F);
        assertEquals(VariableSelection.from(model(), 50), selection());
    }

    @Test
    void aVariableThatIsNotTrainableCannotBeChosen() {
        await(() -> isShown("#layers"));
        select(0, 3);
        type(KeyCode.SPACE);
        assertEquals(VariableSelection.none(), selection());
        assertTrue(lookup("#toggle-selected").query().isDisabled());
    }

    @Test
    void aBoxIsClicked() {
        await(() -> isShown("#layers"));
        Node box = lookup(".trained-cell").queryAll().stream()
                .filter(cell -> "Conv: Frozen".equals(cell.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        clickOn(box);
        assertEquals(VariableSelection.of(model().layers().get(0).variables()), selection());
        assertEquals("Conv: Trained by fine-tuning", box.getAccessibleText());
    }

    @Test
    void aVariableShowsItsFiguresAndItsHistogramAsNumbers() {
        await(() -> isShown("#layers"));
        select(0, 0);
        await(() -> isShown("#histogram"));
        assertTrue(isShown("−0.4213"));
        clickOn("#histogram-change");
        await(() -> isShown("#histogram-figures"));
        assertEquals(
                32,
                lookup("#histogram-figures").<TableView<?>>query().getItems().size());
    }

    @Test
    void freezingBelowTheSelectedLayerHasAButton() {
        await(() -> isShown("#layers"));
        select(30, -1);
        clickOn("#freeze-below");
        assertEquals(VariableSelection.from(model(), 30), selection());
    }

    @Test
    void aBlockThatIsClickedShowsItsLayer() {
        await(() -> isShown("#layers"));
        clickOn(lookup(".network-slab").nth(5).<Node>query());
        assertEquals(
                "expanded_conv_4/expand",
                lookup("#closer-look .heading").<Label>query().getText());
    }

    @Test
    void aClassifierIsCutAtItsPenultimateLayerAndMadeWholeAgain() {
        openFile("classifier.keras");
        clickOn("#as-fit");
        await(() -> isShown("#fix-use-penultimate-layer"));
        clickOn("#fix-use-penultimate-layer");
        await(() -> model().output().kind() == OutputKind.FEATURE_VECTOR);
        clickOn("#back-to-whole-model");
        await(() -> model().output().kind() == OutputKind.LOGITS);
    }

    @Test
    void theOutputOfASelectedLayerIsUsed() {
        openFile("classifier.keras");
        select(3, -1);
        interact(lookup("#use-output").<Button>query()::fire);
        await(() -> model().output().kind() == OutputKind.FEATURE_MAP);
        assertEquals(4, model().layers().size());
    }

    @Test
    void anUnknownRangeIsAskedForProvenAndChosen() {
        openFile("classifier.keras");
        clickOn("#as-fit");
        await(() -> isShown("#fix-choose-range"));
        clickOn("#fix-choose-range");
        await(() -> isShown("Which numbers does this model take for black and white?"));
        clickOn("#prove-range");
        await(() -> isShown("#range-proof"));
        clickOn("[−1, 1]");
        await(() -> model().input().rangeKnown());
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, model().input().range());
        await(() -> !isShown("Which numbers does this model take for black and white?"));
    }

    @Test
    void aFixIsAppliedWhereItIsOffered() {
        openFile("map.h5");
        assertEquals("Compatibility: does not fit", text("#as-fit"));
        clickOn("#as-fit");
        await(() -> isShown("#fix-pool"));
        clickOn("#fix-pool");
        await(() -> "Compatibility: fits".equals(text("#as-fit")));
    }

    @Test
    void photosAreFittedByChoice() {
        await(() -> isShown("#layers"));
        clickOn("#as-ends").clickOn("#fit-crop");
        assertEquals(ImageFit.CROP, model().input().fit());
    }

    @Test
    void aThousandVariablesAreFilteredAndChosen() {
        openFile("deep.keras");
        interact(() -> {
            lookup("#layer-filter").<ComboBox<?>>query().getSelectionModel().select(2);
            lookup("#search").<TextField>query().setText("kernel");
            lookup("#preset-everything").<ToggleButton>query().fire();
            lookup("#search").<TextField>query().setText("");
        });
        assertEquals(706, layers().getRoot().getChildren().size());
        assertEquals(VariableSelection.all(), selection());
    }

    private void openFile(String name) {
        await(() -> isShown("#layers"));
        interact(() -> FileDrop.on(lookup("#model-page").query(), List.of(Path.of("/models", name))));
        await(() -> !"mobilenet_v2_035_96".equals(model().name()));
        await(() -> window.session().work().running().isEmpty());
    }

    /** Selects a layer, or one of its variables, as a click does. */
    private void select(int layer, int variable) {
        interact(() -> select(layers(), layer, variable));
    }

    private static <T> void select(TreeTableView<T> tree, int layer, int variable) {
        TreeItem<T> item = tree.getRoot().getChildren().get(layer);
        item.setExpanded(true);
        tree.getSelectionModel().select(variable < 0 ? item : item.getChildren().get(variable));
        tree.requestFocus();
    }

    private PretrainedModel model() {
        return window.session().model().get();
    }

    private VariableSelection selection() {
        return window.session().selection().get();
    }
}
