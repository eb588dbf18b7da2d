// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.model.LayerFolder;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingResult;
import org.junit.jupiter.api.Test;

final class LocalFineTuneTest extends LocalWindow {

    /** How many layers the Model bench's preset trains before another number is chosen. */
    private static final int TOP_LAYERS = 3;

    @Test
    void variablesOfAFrozenLayerAreUnchangedAndThoseOfOthersChanged() {
        await(() -> window.session().model().get() != null);
        PretrainedModel model = window.session().model().get();
        List<LayerInfo> trainable = model.layers().stream()
                .filter(layer -> VariableSelection.all().stateOf(layer) != VariableSelection.State.NONE)
                .toList();
        LayerFolder folder = LayerFolder.common(model.layers());
        String frozen = folder.shortName(trainable.get(trainable.size() - 2));
        String trained = folder.shortName(trainable.get(trainable.size() - TOP_LAYERS));
        await(() -> lookup("#preset-top-layers").tryQuery().isPresent());
        clickOn("#preset-top-layers");
        ShownLayers layers = new ShownLayers(this);
        layers.clickBoxOf(frozen);
        assertEquals("Frozen", layers.stateOf(frozen));
        openSampleToTrain(1);
        interact(() -> {
            lookup("#fineTune").queryAs(ToggleSwitch.class).setSelected(true);
            lookup("#fineTuneEpochs").queryAs(TextField.class).setText("1");
        });
        start();
        await(() -> window.session().classifier().get() != null);
        interact(() -> lookup("#as-variables").queryAs(ToggleButton.class).setSelected(true));
        TrainingResult result =
                ((TrainedClassifier) window.session().classifier().get()).result();
        ShownChanges shown = new ShownChanges(this);

        assertEquals(2, result.phases().size());
        assertEquals(List.of("unchanged"), shown.resultsOf(frozen));
        assertTrue(shown.resultsOf(trained).contains("changed"));
        String held = lookup("#changes-frozen").<Labeled>query().getText();
        assertTrue(held.endsWith("frozen variables: every bit is unchanged."), held);
    }
}
