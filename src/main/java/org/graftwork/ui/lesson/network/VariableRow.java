// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.network;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;

/** A variable in its layer's box, with what makes its number of parameters; a click looks into it. */
final class VariableRow extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double PADDING = 20;

    VariableRow(VariableInfo variable, boolean isChosen, Runnable looked) {
        getStyleClass().add("variable-row");
        setId("variable-" + variable.name().replace('/', '-'));
        Label formula = Labels.of(ParameterFormula.of(variable), "mono");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(LayerBox.variable(variable), between, formula);
        line.setAlignment(Pos.CENTER_LEFT);
        line.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        pseudoClassStateChanged(CHOSEN, isChosen);
        setAccessibleText(Strings.text(
                variable.trainable() ? "lesson.network.spoken.trainable" : "lesson.network.spoken.fixed",
                variable.name(),
                ParameterFormula.of(variable)));
        setOnAction(event -> looked.run());
    }
}
