// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.scratch;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The picture that the subject has its name of, and which part of a network each half stands for. */
final class GraftCard extends Card {

    private static final double SCALE = 0.86;

    GraftCard() {
        getStyleClass().add("graft-card");
        GraftPicture picture = new GraftPicture(SCALE, Strings.text("lesson.scratch.graft.described"));
        ToggleButton apart = new ToggleButton();
        apart.setId("graft-apart");
        apart.getStyleClass().add("chip");
        apart.selectedProperty().addListener((observable, before, now) -> {
            picture.setApart(now);
            apart.setText(Strings.text(now ? "lesson.scratch.graft.together" : "lesson.scratch.graft.apart"));
        });
        apart.setText(Strings.text("lesson.scratch.graft.apart"));
        apart.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        VBox words = new VBox(
                part("head", MaterialDesignS.SPROUT_OUTLINE, "trained-text"),
                between,
                part("base", MaterialDesignL.LOCK_OUTLINE, "frozen-text"));
        words.getStyleClass().add("graft-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox drawing = new HBox(picture, words);
        drawing.getStyleClass().add("graft-row");
        drawing.setAlignment(Pos.CENTER_LEFT);
        Label why = Labels.body(Strings.text("lesson.scratch.graft.why"));
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(why, apart);
        foot.getStyleClass().add("card-header");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(drawing, foot);
    }

    private static Node part(String key, Ikon icon, String styleClass) {
        Label name = Labels.of(Strings.text("lesson.scratch.graft." + key), "heading", styleClass);
        name.setGraphic(new FontIcon(icon));
        return new VBox(name, Labels.muted(Strings.text("lesson.scratch.graft." + key + ".text")));
    }
}
