// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Who a model is: its name, how it is stored, and what was changed about it. */
final class ModelName extends HBox {

    private static final int SHOWN_OF_FINGERPRINT = 12;
    private static final double LEAST = 80;

    private final ModelViewModel bench;
    private final Label name = Labels.of("", "heading");
    private final Label about = Labels.of("", "small", "muted");
    private final Label changed = Labels.of("", "small", "trained-text");
    private final Hyperlink back = Buttons.link(Strings.text("model.adapted.back"), () -> {});

    ModelName(ModelViewModel bench) {
        this.bench = bench;
        getStyleClass().add("name-line");
        setAlignment(Pos.BASELINE_LEFT);
        about.setGraphic(new FontIcon(MaterialDesignF.FINGERPRINT));
        about.setMinWidth(LEAST);
        changed.setMinWidth(LEAST);
        name.setMinWidth(LEAST);
        for (Label label : new Label[] {name, changed}) {
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }
        back.setId("back-to-whole-model");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(event -> {
            back.setVisited(false);
            bench.adapting().backToWhole();
        });
        changed.textProperty().bind(bench.adapting().change());
        // There is not always room for both, and what was changed matters more.
        about.visibleProperty().bind(bench.adapting().change().isEmpty());
        about.managedProperty().bind(about.visibleProperty());
        for (Region region : new Region[] {changed, back}) {
            region.visibleProperty().bind(bench.adapting().change().isNotEmpty());
            region.managedProperty().bind(region.visibleProperty());
        }
        getChildren().addAll(name, about, changed, back);
        bench.model().addListener((observable, before, now) -> show());
        bench.adapting().change().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        PretrainedModel model = bench.model().get();
        if (model == null) {
            return;
        }
        String print = model.fingerprint();
        name.setText(model.name());
        name.setTooltip(new Tooltip(model.name()));
        about.setText(Strings.text(
                "model.about",
                model.format().title(),
                Figures.bytes(model.bytes()),
                print.substring(0, Math.min(SHOWN_OF_FINGERPRINT, print.length()))));
        about.setTooltip(new Tooltip(model.path() + "\nSHA-256 " + print));
        String change = bench.adapting().change().get();
        changed.setTooltip(change.isEmpty() ? null : new Tooltip(change));
    }
}
