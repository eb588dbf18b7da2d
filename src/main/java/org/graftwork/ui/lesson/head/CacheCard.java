// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.head;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.classify.ShareBar;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;

/** What cached features save: seconds an epoch with and without them, as they were measured; no room before. */
final class CacheCard extends Card {

    private static final double NAME = 132;
    private static final double FIGURE = 150;

    private final HeadBench bench;
    private final VBox bars = new VBox();

    CacheCard(HeadBench bench) {
        this.bench = bench;
        setId("cache-card");
        getStyleClass().add("compact");
        bars.getStyleClass().add("bars");
        getChildren().addAll(Labels.heading(Strings.text("lesson.head.cache")), bars);
        bench.last().addListener((observable, before, now) -> show());
        bench.uncached().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        HeadBench.Made with = bench.last().get();
        HeadBench.Made without = bench.uncached().get();
        boolean both = with != null && without != null && !with.outcome().stored();
        setVisible(both);
        setManaged(both);
        if (both) {
            double longest =
                    Math.max(with.outcome().secondsAnEpoch(), without.outcome().secondsAnEpoch());
            bars.getChildren()
                    .setAll(bar("lesson.head.with", with, longest), bar("lesson.head.without", without, longest));
        }
    }

    private static Node bar(String key, HeadBench.Made made, double longest) {
        double seconds = made.outcome().secondsAnEpoch();
        Label name = Labels.of(Strings.text(key));
        name.setMinWidth(NAME);
        ShareBar bar = new ShareBar(seconds / longest, true);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Label figure = Labels.of(
                Strings.text(
                        "lesson.head.speed",
                        Figures.seconds(seconds),
                        Figures.count(Math.round(made.imagesPerSecond()))),
                "strong");
        figure.setMinWidth(FIGURE);
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(name, bar, figure);
        row.getStyleClass().add("bar-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
