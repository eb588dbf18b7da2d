// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The presets of what is trained, and what the present choice comes to. */
public final class FreezeBar extends FlowPane {

    private static final double LEAST_WIDTH = 240;

    private final Freezing freezing;
    private final Map<Preset, ToggleButton> presets = new EnumMap<>(Preset.class);
    private final SpinnerValueFactory.IntegerSpinnerValueFactory count =
            new SpinnerValueFactory.IntegerSpinnerValueFactory(1, 1, 1);
    private final Label sentence = Labels.of("", "small");
    private boolean showing;

    public FreezeBar(Freezing freezing) {
        this.freezing = freezing;
        getStyleClass().add("freeze-bar");
        setRowValignment(VPos.CENTER);
        SegmentedButton choice = new SegmentedButton();
        for (Preset preset : Preset.values()) {
            ToggleButton button = button(preset);
            presets.put(preset, button);
            choice.getButtons().add(button);
        }
        HBox layers = new HBox(spinner(), Labels.of(Strings.text("model.preset.layers"), "small", "muted"));
        layers.getStyleClass().add("freeze-controls");
        layers.setAlignment(Pos.CENTER_LEFT);
        FlowPane controls = new FlowPane(choice, layers);
        controls.getStyleClass().add("freeze-presets");
        controls.setRowValignment(VPos.CENTER);
        Node enabled = Buttons.disabledFor(freezing.impossible(), controls);
        sentence.setId("freeze-sentence");
        sentence.setWrapText(true);
        sentence.textProperty().bind(freezing.sentence());
        getChildren().addAll(enabled, sentence, off());
        widthProperty().addListener((observable, before, now) -> {
            controls.setPrefWrapLength(now.doubleValue());
            sentence.setMaxWidth(now.doubleValue());
            // What is asked for while the bar is laid out would be forgotten.
            Platform.runLater(this::requestLayout);
        });
        freezing.preset().addListener((observable, before, now) -> show());
        freezing.blocks().addListener((observable, before, now) -> show());
        freezing.selection().addListener((observable, before, now) -> show());
        show();
    }

    /** Nothing of a choice is trained before fine-tuning is switched on, which is done on another bench. */
    private Node off() {
        Hyperlink on = Buttons.link(Strings.text("model.freeze.switchOn"), freezing::switchFineTuningOn);
        on.setId("switch-fine-tuning-on");
        on.getStyleClass().add("small");
        HBox row = new HBox(Labels.of(Strings.text("model.freeze.off"), "small"), on);
        row.setId("fine-tuning-off");
        row.getStyleClass().add("freeze-controls");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(freezing.idle());
        row.managedProperty().bind(freezing.idle());
        return row;
    }

    private ToggleButton button(Preset preset) {
        String key = preset.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(Strings.text("model.preset." + key));
        button.setId("preset-" + key.replace('_', '-'));
        button.setTooltip(new Tooltip(Strings.text("model.preset." + key + ".help")));
        button.setOnAction(event -> {
            freezing.choose(preset);
            show();
        });
        return button;
    }

    private Node spinner() {
        Spinner<Integer> spinner = new Spinner<>(count);
        spinner.setId("top-layers");
        spinner.setEditable(true);
        spinner.getEditor().setAccessibleText(Strings.text("model.preset.count"));
        spinner.setAccessibleText(Strings.text("model.preset.count"));
        spinner.setTooltip(new Tooltip(Strings.text("model.preset.count")));
        count.valueProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                freezing.topLayers().set(now);
                freezing.choose(Preset.TOP_LAYERS);
            }
        });
        return spinner;
    }

    /** A flow would not get narrower than its longest sentence, which wraps here. */
    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    private void show() {
        showing = true;
        count.setMax(Math.max(1, freezing.trainableLayers()));
        count.setValue(Math.min(count.getMax(), freezing.topLayers().get()));
        showing = false;
        Optional<Preset> now = freezing.preset().get();
        presets.forEach((preset, button) -> button.setSelected(now.equals(Optional.of(preset))));
        boolean frozen = now.equals(Optional.of(Preset.WHOLE_BASE_FROZEN));
        FontIcon icon = new FontIcon(frozen ? MaterialDesignL.LOCK_OUTLINE : MaterialDesignT.TUNE_VARIANT);
        icon.getStyleClass().add(frozen ? "frozen-icon" : "trained-icon");
        sentence.setGraphic(icon);
    }
}
