// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.model.hub.catalogue.EquivalentCode;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The calls in Python that give the same model. */
final class CodeCard extends Card {

    private static final double LINE = 17;
    private static final double AROUND_CODE = 42;

    private final SystemFiles files;

    CodeCard(HubModel model, SystemFiles files) {
        this.files = files;
        getChildren().add(Labels.heading(Strings.text("hub.code")));
        EquivalentCode code = EquivalentCode.of(model.model(), false);
        code.hub().ifPresent(text -> getChildren().add(snippet("hub", text.strip())));
        getChildren()
                .add(code.applications()
                        .map(text -> snippet("keras", text.strip()))
                        .orElseGet(() -> Labels.muted(Strings.text("hub.code.noKeras"))));
    }

    private Node snippet(String key, String code) {
        Label name = Labels.of(Strings.text("hub.code." + key), "muted");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button copy = Buttons.icon(
                Strings.text("hub.copy." + key), MaterialDesignC.CONTENT_COPY, () -> files.copyToClipboard(code));
        copy.setId("copy-" + key);
        HBox line = new HBox(name, copy);
        line.setAlignment(Pos.CENTER_LEFT);
        TextArea text = new TextArea(code);
        text.setEditable(false);
        text.getStyleClass().add("code");
        double height = LINE * code.lines().count() + AROUND_CODE;
        text.setPrefHeight(height);
        text.setMinHeight(height);
        text.setAccessibleText(Strings.text("hub.code." + key));
        VBox snippet = new VBox(line, text);
        snippet.getStyleClass().add("hub-snippet");
        return snippet;
    }
}
