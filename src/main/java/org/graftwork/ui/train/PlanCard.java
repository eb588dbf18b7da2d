// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.graftwork.training.OptimizerKind;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.NumberField;

/** The settings of a run: the three that matter most in sight, the others one click away. */
public final class PlanCard extends Card {

    public PlanCard(PlanForm form) {
        NumberField epochs = PlanFields.number("epochs", form.epochs());
        NumberField batch = PlanFields.number("batch", form.batch());
        NumberField learningRate = PlanFields.number("learningRate", form.learningRate());
        HBox pair = new HBox(epochs, batch);
        pair.getStyleClass().add("fields");
        getChildren().addAll(Labels.of(Strings.text("train.plan"), "heading"), pair, learningRate, more(form));
    }

    private static Node more(PlanForm form) {
        NumberField momentum = PlanFields.number("momentum", form.momentum());
        Runnable update = () -> {
            boolean counts = form.optimizer().get() == OptimizerKind.SGD;
            momentum.setVisible(counts);
            momentum.setManaged(counts);
        };
        form.optimizer().addListener((observable, before, now) -> update.run());
        update.run();
        HBox pair = new HBox(
                PlanFields.number("dropout", form.dropout()),
                PlanFields.number("labelSmoothing", form.labelSmoothing()));
        pair.getStyleClass().add("fields");
        VBox content = new VBox(
                optimizer(form),
                momentum,
                pair,
                PlanFields.number("seed", form.seed()),
                PlanFields.toggle("balance", "train.balance", form.balanceClasses()),
                PlanFields.toggle("cache", "train.cache", form.useCache()));
        content.getStyleClass().add("fields-column");
        TitledPane more = new TitledPane(Strings.text("train.more"), content);
        more.setId("more-settings");
        more.setExpanded(false);
        more.setAnimated(false);
        return more;
    }

    private static VBox optimizer(PlanForm form) {
        return PlanFields.choice(
                "optimizer",
                "train.optimizer",
                List.of(OptimizerKind.values()),
                kind -> Strings.text("optimizer." + kind.name().toLowerCase(Locale.ROOT)),
                form.optimizer());
    }
}
