// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.graftwork.evaluation.Evaluation;
import org.graftwork.evaluation.Mistake;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Photo;
import org.graftwork.ui.widget.PhotoLoader;

/** The photos that were taken for what they are not, the most confident mistakes first. */
final class MistakesPane extends Card {

    private static final int PICTURE = 96;
    private static final int MOST = 24;

    private final Evaluation evaluation;
    private final PhotoLoader photos;
    private final Label heading = Labels.wrapped(Labels.of("", "heading"));
    private final FlowPane wall = new FlowPane();

    MistakesPane(Evaluation evaluation, PhotoLoader photos) {
        this.evaluation = evaluation;
        this.photos = photos;
        setId("mistakes");
        getStyleClass().add("compact");
        wall.getStyleClass().add("mistakes-wall");
        getChildren().addAll(heading, wall);
        show(-1, -1);
    }

    /** Shows the mistakes of a cell; all of them for -1. */
    void show(int actual, int predicted) {
        List<Mistake> shown = evaluation.mistakes().stream()
                .filter(mistake -> actual < 0 || (mistake.actual() == actual && mistake.predicted() == predicted))
                .toList();
        heading.setText(Strings.text(
                evaluation.mistakes().isEmpty()
                        ? "lesson.judge.mistakes.none"
                        : actual < 0 ? "lesson.judge.mistakes" : "lesson.judge.mistakes.cell",
                shown.size(),
                actual < 0 ? "" : evaluation.classes().get(actual),
                actual < 0 ? "" : evaluation.classes().get(predicted)));
        wall.getChildren().setAll(shown.stream().limit(MOST).map(this::picture).toList());
        wall.setVisible(!shown.isEmpty());
        wall.setManaged(!shown.isEmpty());
    }

    private Node picture(Mistake mistake) {
        Photo photo = new Photo(photos, PICTURE);
        photo.show(mistake.file());
        String actual = evaluation.classes().get(mistake.actual());
        String predicted = evaluation.classes().get(mistake.predicted());
        String confidence = Figures.percent(mistake.confidence());
        VBox picture = new VBox(
                photo,
                Labels.of(Strings.text("lesson.judge.mistake.taken", predicted, confidence), "small", "strong"),
                Labels.small(Strings.text("lesson.judge.mistake.is", actual)));
        picture.getStyleClass().add("mistake");
        picture.setAlignment(Pos.TOP_LEFT);
        picture.setMaxWidth(PICTURE + 24);
        picture.setAccessibleText(Strings.text("lesson.judge.mistake.described", actual, predicted, confidence));
        picture.setFocusTraversable(true);
        return picture;
    }
}
