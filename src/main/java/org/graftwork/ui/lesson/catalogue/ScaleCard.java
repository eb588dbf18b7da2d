// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.catalogue;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.ui.hub.HubModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** Models put side by side: what each is worth and costs on this machine, and what more of it buys. */
final class ScaleCard extends Card {

    private static final String UNKNOWN = "–";

    private final CatalogueBench bench;
    private final GridPane rows = new GridPane();
    private final Label sentence = Labels.wrapped(Labels.of("", "small"));

    ScaleCard(CatalogueBench bench) {
        this.bench = bench;
        setId("scale-card");
        getStyleClass().add("compact");
        rows.getStyleClass().add("lesson-tries");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints accuracy = new ColumnConstraints();
        accuracy.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints cost = new ColumnConstraints();
        cost.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().setAll(name, accuracy, cost);
        getChildren().addAll(Labels.heading(Strings.text("lesson.catalogue.scale")), rows, sentence);
        bench.hub().compared().addListener((Observable changed) -> show());
        bench.hub().cost().speed().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        List<HubModel> models = List.copyOf(bench.hub().compared());
        rows.getChildren().clear();
        rows.setVisible(!models.isEmpty());
        rows.setManaged(!models.isEmpty());
        if (!models.isEmpty()) {
            rows.addRow(
                    0,
                    Labels.small(Strings.text("lesson.catalogue.scale.model")),
                    Labels.small(Strings.text("lesson.catalogue.scale.accuracy")),
                    Labels.small(Strings.text("lesson.catalogue.scale.cost", Figures.count(CatalogueBench.PHOTOS))));
        }
        for (int i = 0; i < models.size(); i++) {
            HubModel model = models.get(i);
            Label name = Labels.of(model.name(), "strong");
            name.setMinWidth(0);
            var seconds = bench.seconds(model);
            rows.addRow(
                    i + 1,
                    name,
                    Labels.of(
                            model.top1().isPresent()
                                    ? Figures.percent(model.top1().getAsDouble())
                                    : UNKNOWN),
                    Labels.of(seconds.isPresent() ? Figures.seconds(seconds.getAsDouble()) : UNKNOWN));
        }
        Optional<Scale> scale = bench.scale();
        sentence.setText(
                scale.map(two -> Strings.text("lesson.catalogue.scale.sentence", two.costTimes(), two.gain() * 100))
                        .orElse(Strings.text("lesson.catalogue.scale.none")));
    }
}
