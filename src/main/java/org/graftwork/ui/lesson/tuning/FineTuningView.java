// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.tuning;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FineTunePart;
import org.graftwork.ui.lesson.run.BenchScroll;
import org.graftwork.ui.lesson.run.Headers;
import org.graftwork.ui.lesson.run.RunPanel;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.ChangesPane;
import org.graftwork.ui.train.FineTuneForm;
import org.graftwork.ui.train.PhaseSwitch;
import org.graftwork.ui.train.PlanFields;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Fine-tuning as it is seen: what is trained and how, the run, and what became of each variable. */
final class FineTuningView extends StackPane {

    private static final double CHANGES = 340;

    FineTuningView(FineTuningBench bench) {
        RunPanel run = new RunPanel(bench, "lesson.fine-tuning");
        getChildren().add(new BenchScroll(settings(bench), run, changes(bench)).following(bench.runs(), run));
    }

    private static Node settings(FineTuningBench bench) {
        FineTuneForm form = bench.tuning();
        VBox parts = PlanFields.choice(
                "bench-part",
                "train.fineTune.part",
                List.of(FineTunePart.TOP_BLOCK, FineTunePart.UPPER_THIRD, FineTunePart.EVERYTHING),
                part -> Strings.text("train.part." + key(part)),
                form.part());
        VBox mode = PlanFields.choice(
                "bench-mode",
                "train.fineTune.mode",
                List.of(BaseTraining.INFERENCE_MODE, BaseTraining.TRAINING_MODE),
                FineTuningView::title,
                form.mode());
        HBox.setHgrow(parts, Priority.ALWAYS);
        HBox.setHgrow(mode, Priority.ALWAYS);
        HBox choices = new HBox(parts, mode);
        HBox numbers = new HBox(
                PlanFields.number("fineTuneEpochs", form.epochs()),
                PlanFields.number("fineTuneLearningRate", form.learningRate()));
        for (HBox row : List.of(choices, numbers)) {
            row.getStyleClass().addAll("fields", "bench-fields");
            row.disableProperty().bind(bench.busy());
        }
        Card card = new Card(Headers.of(Strings.text("train.fineTune.title"), tune(bench)), choices, numbers);
        card.getStyleClass().add("compact");
        return card;
    }

    private static Button tune(FineTuningBench bench) {
        Button tune = Buttons.plain(
                Strings.text("lesson.fine-tuning.tune"), MaterialDesignT.TUNE_VARIANT, () -> bench.act("fineTune"));
        tune.textProperty()
                .bind(Bindings.when(bench.tuned())
                        .then(Strings.text("lesson.fine-tuning.tune.again"))
                        .otherwise(Strings.text("lesson.fine-tuning.tune")));
        tune.setMinWidth(Region.USE_PREF_SIZE);
        tune.setId("bench-tune");
        tune.disableProperty().bind(bench.busy());
        return tune;
    }

    private static Node changes(FineTuningBench bench) {
        ChangesPane pane = new ChangesPane(bench.runs().changes());
        pane.setMinHeight(CHANGES);
        pane.setPrefHeight(CHANGES);
        Card card = new Card(
                Headers.of(
                        Strings.text("lesson.fine-tuning.changes"),
                        new PhaseSwitch(bench.runs().changes())),
                pane);
        card.getStyleClass().add("table-card");
        return card;
    }

    private static String title(BaseTraining mode) {
        return Strings.text("train.mode." + key(mode));
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
