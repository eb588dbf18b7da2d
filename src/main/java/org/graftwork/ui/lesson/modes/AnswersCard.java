// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.training.NetworkMode;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Photo;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One picture, shown to the network again and again in each mode. */
final class AnswersCard extends Card {

    private static final int PICTURE = 64;

    private final ModesBench bench;
    private final Label legend = Labels.wrapped(Labels.of("", "small", "muted"));

    AnswersCard(ModesBench bench) {
        this.bench = bench;
        getStyleClass().add("compact");
        setId("modes-answers");
        VBox text = new VBox(Labels.heading(Strings.text("lesson.modes.picture")), legend);
        text.getStyleClass().add("fields");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox top = new HBox(text);
        top.getStyleClass().add("answers-top");
        top.setAlignment(Pos.CENTER_LEFT);
        if (bench.tools() != null) {
            top.getChildren().add(0, picture());
        }
        HBox columns = new HBox(
                new AnswersColumn(bench, NetworkMode.TRAINING), new AnswersColumn(bench, NetworkMode.INFERENCE));
        columns.getStyleClass().add("answers-columns");
        getChildren().addAll(top, columns);
        bench.batch().addListener((observable, before, now) -> show());
        show();
    }

    private VBox picture() {
        Photo photo = new Photo(bench.tools().photos(), PICTURE);
        bench.picture().addListener((observable, before, now) -> photo.show(now));
        photo.show(bench.picture().get());
        HBox buttons = new HBox(
                Buttons.icon(
                        Strings.text("lesson.modes.picture.previous"),
                        MaterialDesignC.CHEVRON_LEFT,
                        () -> bench.choosePicture(-1)),
                Buttons.icon(
                        Strings.text("lesson.modes.picture.next"),
                        MaterialDesignC.CHEVRON_RIGHT,
                        () -> bench.choosePicture(1)));
        buttons.setAlignment(Pos.CENTER);
        VBox box = new VBox(photo, buttons);
        box.getStyleClass().add("answers-picture");
        return box;
    }

    private void show() {
        if (bench.batch().get() != null) {
            legend.setText(Strings.text(
                    "lesson.modes.picture.text", bench.batch().get().classes().get(0)));
        }
    }
}
