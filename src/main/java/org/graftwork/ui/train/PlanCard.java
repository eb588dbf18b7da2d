// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.training.OptimizerKind;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.NumberField;

/** The settings of a run: the three that matter most in sight, the others one click away. */
final class PlanCard extends Card {

    PlanCard(PlanForm form) {
        NumberField epochs = field("epochs", form.epochs());
        NumberField batch = field("batch", form.batch());
        NumberField learningRate = field("learningRate", form.learningRate());
        HBox pair = new HBox(epochs, batch);
        pair.getStyleClass().add("fields");
        getChildren().addAll(Labels.of(Strings.text("train.plan"), "heading"), pair, learningRate, more(form));
    }

    private static Node more(PlanForm form) {
        NumberField momentum = field("momentum", form.momentum());
        Runnable update = () -> {
            boolean counts = form.optimizer().get() == OptimizerKind.SGD;
            momentum.setVisible(counts);
            momentum.setManaged(counts);
        };
        form.optimizer().addListener((observable, before, now) -> update.run());
        update.run();
        HBox pair = new HBox(field("dropout", form.dropout()), field("labelSmoothing", form.labelSmoothing()));
        pair.getStyleClass().add("fields");
        ToggleSwitch balance = new ToggleSwitch();
        balance.selectedProperty().bindBidirectional(form.balanceClasses());
        ToggleSwitch cache = new ToggleSwitch();
        cache.selectedProperty().bindBidirectional(form.useCache());
        VBox content = new VBox(
                optimizer(form),
                momentum,
                pair,
                field("seed", form.seed()),
                named("train.balance", balance),
                named("train.cache", cache));
        content.getStyleClass().add("fields-column");
        TitledPane more = new TitledPane(Strings.text("train.more"), content);
        more.setId("more-settings");
        more.setExpanded(false);
        more.setAnimated(false);
        return more;
    }

    private static VBox optimizer(PlanForm form) {
        ComboBox<OptimizerKind> choice = new ComboBox<>();
        choice.setId("optimizer");
        choice.getItems().setAll(List.of(OptimizerKind.values()));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(OptimizerKind kind) {
                return kind == null
                        ? ""
                        : Strings.text("optimizer." + kind.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public OptimizerKind fromString(String name) {
                throw new UnsupportedOperationException("The list cannot be typed into");
            }
        });
        choice.valueProperty().bindBidirectional(form.optimizer());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setTooltip(new Tooltip(Strings.text("train.optimizer.help")));
        Label label = Labels.of(Strings.text("train.optimizer"), "field-name");
        label.setLabelFor(choice);
        choice.setAccessibleText(label.getText());
        VBox field = new VBox(label, choice);
        field.getStyleClass().add("field");
        return field;
    }

    private static HBox named(String key, ToggleSwitch toggle) {
        Label label = Labels.wrapped(Labels.of(Strings.text(key), "field-name"));
        label.setTooltip(new Tooltip(Strings.text(key + ".help")));
        label.setLabelFor(toggle);
        toggle.setAccessibleText(label.getText());
        toggle.setTooltip(new Tooltip(Strings.text(key + ".help")));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(label, toggle);
        row.getStyleClass().add("switch-row");
        return row;
    }

    private static NumberField field(String key, NumberInput input) {
        NumberField field =
                new NumberField(Strings.text("train." + key), Strings.text("train." + key + ".help"), input);
        field.field().setId(key);
        field.setPrefWidth(96);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
