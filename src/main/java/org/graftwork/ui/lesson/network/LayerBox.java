// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A layer drawn as a box, with its variables in it. */
public final class LayerBox extends VBox {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Label aside = Labels.of("", "small", "muted");

    public LayerBox(LayerInfo layer) {
        getStyleClass().add("layer-box");
        pseudoClassStateChanged(EMPTY, layer.variables().isEmpty());
        Label name = Labels.of(layer.name(), "strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label kind = Labels.of(layer.kind(), "small", "muted");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        HBox header = new HBox(name, kind, between, aside);
        header.getStyleClass().add("layer-header");
        header.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(header);
    }

    /**
     * Says something at the right of its name.
     *
     * @param help what it means
     */
    public void showAside(String text, String help) {
        aside.setText(text);
        aside.setTooltip(new Tooltip(help));
    }

    /** Adds a line below its name. */
    public void addLine(Node line) {
        getChildren().add(line);
    }

    /** Says that there is nothing in it. */
    void addNothing(LayerInfo layer) {
        String key = layer.kind().equals("InputLayer") ? "lesson.network.none.input" : "lesson.network.none";
        addLine(Labels.of(Strings.text(key), "small", "muted", "no-variables"));
    }

    /** A variable's name, with the mark that says whether training is meant to change it. */
    public static Label variable(VariableInfo variable) {
        String role = variable.role() == VariableRole.OTHER
                ? variable.name().substring(variable.name().lastIndexOf('/') + 1)
                : variable.role().title();
        Label label = Labels.of(role, variable.trainable() ? "trained-text" : "frozen-text");
        label.setGraphic(
                new FontIcon(variable.trainable() ? MaterialDesignT.TUNE_VARIANT : MaterialDesignL.LOCK_OUTLINE));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** What a layer gives on to the next. */
    public static Node arrow() {
        SVGPath arrow = new SVGPath();
        arrow.setContent("M5 0 L5 8 M1 5 L5 9 L9 5");
        arrow.getStyleClass().add("network-arrow");
        return new StackPane(arrow);
    }
}
