// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.model.VariableInfo;
import org.graftwork.training.VariableStep;
import org.graftwork.ui.classify.ShareBar;
import org.graftwork.ui.lesson.network.LayerBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.ChangeFigures;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** A variable in its layer's box: its gradient, and how much a step changed it. */
final class StepRow extends HBox {

    private static final double NAME = 132;
    private static final double GRADIENT = 84;

    private final VariableInfo variable;
    private final Label gradient = Labels.of("", "small", "muted");
    private final Label change = Labels.of("", "small");
    private final HBox barPlace = new HBox();

    StepRow(VariableInfo variable) {
        this.variable = variable;
        getStyleClass().add("step-row");
        setAlignment(Pos.CENTER_LEFT);
        Label name = LayerBox.variable(variable);
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        gradient.setPrefWidth(GRADIENT);
        gradient.setMinWidth(0);
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setAlignment(Pos.CENTER_RIGHT);
        barPlace.setMinWidth(0);
        barPlace.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(barPlace, Priority.ALWAYS);
        gradient.setTooltip(new Tooltip(Strings.text("lesson.modes.gradient.help")));
        change.setTooltip(new Tooltip(Strings.text("lesson.modes.change.help")));
        getChildren().addAll(name, gradient, barPlace, change);
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
                                ShortFigures.of(step.gradientNorm().getAsDouble()))
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
                ? Strings.text("lesson.modes.from0", ShortFigures.of(by))
                : Strings.text("lesson.modes.by", ChangeFigures.percent(by));
    }

    private void say(String text, boolean strong, FontIcon icon) {
        change.setText(text);
        change.setGraphic(icon);
        change.getStyleClass().removeAll("strong", "muted", "step-amount");
        change.getStyleClass().add(strong ? "strong" : "muted");
        if (icon == null) {
            // As wide in all rows, so that bars can be compared.
            change.getStyleClass().add("step-amount");
        }
    }

    private void showBar(ShareBar bar) {
        barPlace.getChildren().clear();
        if (bar != null) {
            bar.setMinWidth(0);
            HBox.setHgrow(bar, Priority.ALWAYS);
            barPlace.getChildren().add(bar);
        }
    }
}
