// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.check;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.workbench.check.CheckResult;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** One thing that is checked: how good it is, what was found, what was measured, and what to do. */
final class CheckRow extends HBox {

    private static final double MARK = 120;

    /** What the check measures of the speed, in images a second. */
    private static final String IMAGES_PER_SECOND = "imagesPerSecond";

    private static final double WHOLE_FROM = 10;

    /** A row of what has been checked. */
    CheckRow(CheckResult result) {
        this(result.subject(), CheckMark.of(result.level()));
        VBox words = (VBox) getChildren().get(1);
        words.getChildren().add(Labels.body(result.sentence()));
        if (!result.advice().isEmpty()) {
            Label advice = Labels.body(result.advice());
            advice.getStyleClass().add("check-advice");
            advice.setGraphic(new FontIcon(MaterialDesignA.ARROW_RIGHT));
            words.getChildren().add(advice);
        }
        Double speed = result.figures().get(IMAGES_PER_SECOND);
        if (speed != null) {
            Label figure = Labels.of(
                    String.format(Strings.locale(), speed < WHOLE_FROM ? "%.1f" : "%,.0f", speed), "stat-value");
            VBox measured = new VBox(figure, Labels.small(Strings.text("check.speed")));
            measured.setAlignment(Pos.CENTER_RIGHT);
            measured.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(measured);
        }
        setId("check-" + CheckViewModel.subjectKey(result.subject()));
        setAccessibleText(String.join(
                " ",
                CheckViewModel.subject(result.subject()) + ",",
                CheckMark.word(result.level()) + ":",
                result.sentence(),
                result.advice()));
    }

    private CheckRow(CheckResult.Subject subject, Label mark) {
        getStyleClass().add("finding");
        setAlignment(Pos.TOP_LEFT);
        mark.setPrefWidth(MARK);
        VBox words = new VBox(Labels.of(CheckViewModel.subject(subject), "strong"));
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(mark, words);
    }

    /** A row of what will be checked. */
    static CheckRow waiting(CheckResult.Subject subject) {
        CheckRow row = new CheckRow(subject, CheckMark.waiting());
        row.getStyleClass().add("check-waiting");
        return row;
    }
}
