// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.graftwork.model.VariableInfo;
import org.graftwork.training.VariableStep;
import org.graftwork.ui.classify.ShareBar;
import org.graftwork.ui.lesson.network.LayerBox;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.ChangeFigures;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** A variable in its layer's box: its gradient, and how much a step changed it. */
final class StepRow extends GridPane {

    private static final double NAME = 132;
    private static final double GRADIENT = 104;
    private static final double CHANGE = 108;

    private final VariableInfo variable;
    private final Label gradient = Labels.of("", "small", "muted");
    private final Label change = Labels.of("", "small");

    StepRow(VariableInfo variable) {
        this.variable = variable;
        getStyleClass().add("step-row");
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints right = new ColumnConstraints(CHANGE);
        right.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(new ColumnConstraints(NAME), new ColumnConstraints(GRADIENT), bar, right);
        gradient.setTooltip(new Tooltip(Strings.text("lesson.modes.gradient.help")));
        change.setTooltip(new Tooltip(Strings.text("lesson.modes.change.help")));
        add(LayerBox.variable(variable), 0, 0);
        add(gradient, 1, 0);
        add(change, 3, 0);
        clear();
    }

    String key() {
        return variable.key();
    }

    void clear() {
        gradient.setText("");
        say("", false, null);
        showBar(null);
        setAccessibleText(variable.name());
    }

    /**
     * Shows what has come so far.
     *
     * @param backward whether the backward pass has been here
     * @param over whether it is settled if the variable changes
     * @param largest the largest relative change of a variable, which fills the bar
     */
    void show(VariableStep step, boolean backward, boolean over, double largest) {
        gradient.setText(
                backward && step.gradientNorm().isPresent()
                        ? Strings.text(
                                "lesson.modes.gradient",
                                Figures.value(rounded(step.gradientNorm().getAsDouble())))
                        : "");
        if (!over) {
            say("", false, null);
            showBar(null);
        } else if (step.change().changed()) {
            say(amount(step), true, null);
            double share =
                    step.normBefore() == 0 || largest == 0 ? 0 : step.change().relativeChange() / largest;
            showBar(step.normBefore() == 0 ? null : new ShareBar(share, variable.trainable()));
        } else {
            say(Strings.text("lesson.modes.unchanged"), false, new FontIcon(MaterialDesignE.EQUAL));
            showBar(null);
        }
        setAccessibleText(variable.name() + " " + gradient.getText() + " " + change.getText());
    }

    /** Of what was 0 there is no percentage. */
    private static String amount(VariableStep step) {
        double by = step.change().relativeChange();
        return step.normBefore() == 0
                ? Strings.text("lesson.modes.from0", Figures.value(rounded(by)))
                : Strings.text("lesson.modes.by", ChangeFigures.percent(by));
    }

    /** To two digits. */
    private static double rounded(double value) {
        return value == 0 || !Double.isFinite(value)
                ? value
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(2))
                        .doubleValue();
    }

    private void say(String text, boolean strong, FontIcon icon) {
        change.setText(text);
        change.setGraphic(icon);
        change.getStyleClass().removeAll("strong", "muted");
        change.getStyleClass().add(strong ? "strong" : "muted");
    }

    private void showBar(ShareBar bar) {
        getChildren().removeIf(ShareBar.class::isInstance);
        if (bar != null) {
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.setMinWidth(0);
            add(bar, 2, 0);
        }
    }
}
