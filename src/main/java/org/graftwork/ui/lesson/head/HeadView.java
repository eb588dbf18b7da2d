// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.head;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.lesson.run.BenchScroll;
import org.graftwork.ui.lesson.run.Headers;
import org.graftwork.ui.lesson.run.RunPanel;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.PlanFields;
import org.graftwork.ui.train.PlanForm;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The training of a head as it is seen: its settings, its run, and what it is compared with. */
final class HeadView extends StackPane {

    HeadView(HeadBench bench) {
        RunPanel run = new RunPanel(bench, "lesson.head", new CacheCard(bench), new CompareCard(bench));
        getChildren().add(new BenchScroll(settings(bench), run).following(bench.runs(), run));
    }

    private static Node settings(HeadBench bench) {
        PlanForm form = bench.runs().form();
        Button train = Buttons.plain(Strings.text("lesson.run.train"), MaterialDesignP.PLAY, () -> bench.act("train"));
        train.setId("bench-train");
        train.disableProperty().bind(bench.busy());
        HBox fields = new HBox(
                PlanFields.number("epochs", form.epochs()),
                PlanFields.number("batch", form.batch()),
                PlanFields.number("learningRate", form.learningRate()),
                PlanFields.number("dropout", form.dropout()));
        fields.getStyleClass().addAll("fields", "bench-fields");
        fields.disableProperty().bind(bench.busy());
        Card card = new Card(Headers.of(Strings.text("train.plan"), train), fields);
        card.getStyleClass().add("compact");
        return card;
    }
}
