// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.twice;

import javafx.collections.FXCollections;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** A network as one interface shows it: the lines of code, the values it takes, the layers that are seen. */
final class InterfaceCard extends Card {

    private static final double LINE = 17;
    private static final double AROUND_CODE = 30;
    private static final double LIST_HEIGHT = 112;

    private int row;

    /** @param key of its texts */
    InterfaceCard(String key, PretrainedModel model) {
        setId("interface-" + key);
        getStyleClass().add("interface-card");
        GridPane facts = new GridPane();
        facts.getStyleClass().add("figure-grid");
        long bare = model.layers().stream()
                .filter(layer -> layer.variables().isEmpty())
                .count();
        add(facts, "range", model.input().range().toString());
        add(facts, "call", Strings.text("lesson.twice.call." + key));
        add(facts, "layers", Figures.count(model.layers().size()));
        add(facts, "bare", Figures.count(bare));
        add(facts, "variables", Figures.count(model.variables().size()));
        Label names = Labels.small(Strings.text("lesson.twice.names." + key));
        names.setWrapText(true);
        getChildren()
                .addAll(
                        Labels.heading(Strings.text("lesson.twice.interface." + key)),
                        code(Strings.text("lesson.twice.code." + key)),
                        facts,
                        new VBox(names, layers(model)));
    }

    private void add(GridPane facts, String key, String value) {
        Label name = Labels.wrapped(Labels.of(Strings.text("lesson.twice.fact." + key), "small", "muted"));
        GridPane.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label shown = Labels.of(value, "figure");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(shown, HPos.RIGHT);
        facts.addRow(row++, name, shown);
    }

    private static Node code(String text) {
        TextArea code = new TextArea(text);
        code.setEditable(false);
        code.getStyleClass().add("code");
        double height = LINE * text.lines().count() + AROUND_CODE;
        code.setMinHeight(height);
        code.setPrefHeight(height);
        code.setAccessibleText(text);
        return code;
    }

    private static Node layers(PretrainedModel model) {
        ListView<LayerInfo> list = new ListView<>(FXCollections.observableArrayList(model.layers()));
        list.getStyleClass().add("layer-names");
        list.setPrefHeight(LIST_HEIGHT);
        list.setMinHeight(LIST_HEIGHT);
        list.setCellFactory(view -> new LayerCell());
        return list;
    }

    /** A layer's name and kind. */
    private static final class LayerCell extends ListCell<LayerInfo> {

        private final Label name = Labels.of("", "mono");
        private final Label kind = Labels.of("", "small", "muted");
        private final HBox line = new HBox(name, kind);

        private LayerCell() {
            line.getStyleClass().add("layer-line");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(LayerInfo layer, boolean empty) {
            super.updateItem(layer, empty);
            setGraphic(empty ? null : line);
            if (!empty) {
                name.setText(layer.name());
                kind.setText(layer.kind());
            }
        }
    }
}
