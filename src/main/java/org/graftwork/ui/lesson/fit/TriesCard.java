// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.ui.classify.ShareBar;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Heads that were trained on photos given in different ways, the newest first: what a wrong way costs. */
final class TriesCard extends Card {

    private static final int SMALL = 20;
    private static final int MOST = 6;
    private static final double WORDS = 58;

    private final FitBench bench;
    private final GridPane rows = new GridPane();
    private final Label none = Labels.wrapped(Labels.small(Strings.text("lesson.fit.tries.none")));

    TriesCard(FitBench bench) {
        this.bench = bench;
        setId("tries-card");
        getStyleClass().add("compact");
        rows.getStyleClass().add("lesson-tries");
        ColumnConstraints words = new ColumnConstraints();
        words.setPercentWidth(WORDS);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setMinWidth(Region.USE_PREF_SIZE);
        rows.getColumnConstraints().setAll(words, bar, figure);
        getChildren().addAll(header(), none, rows);
        bench.tries().addListener((Observable changed) -> show());
        show();
    }

    private Node header() {
        Button train = Buttons.plain(Strings.text("lesson.fit.train"), MaterialDesignS.SPROUT_OUTLINE, bench::train);
        train.setId("train-try");
        train.getStyleClass().add("compact-button");
        train.disableProperty().bind(bench.busy());
        ProgressIndicator working = new ProgressIndicator();
        working.setMaxSize(SMALL, SMALL);
        working.visibleProperty().bind(bench.busy());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label title = Labels.heading(Strings.text("lesson.fit.tries"));
        title.setMinWidth(0);
        HBox header = new HBox(title, space, working, train);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        return header;
    }

    private void show() {
        List<Try> newestFirst = new ArrayList<>(bench.tries());
        java.util.Collections.reverse(newestFirst);
        none.setVisible(newestFirst.isEmpty());
        none.setManaged(newestFirst.isEmpty());
        rows.getChildren().clear();
        for (int row = 0; row < Math.min(MOST, newestFirst.size()); row++) {
            Try made = newestFirst.get(row);
            Label accuracy = Labels.of(Figures.percent(made.accuracy()), "strong", "validation-text");
            ShareBar bar = new ShareBar(made.accuracy(), false);
            bar.getStyleClass().add("lesson-validation-bar");
            Label words = Labels.wrapped(Labels.of(words(made), "small"));
            words.setMaxWidth(Double.MAX_VALUE);
            words.setAccessibleText(words.getText() + ", " + accuracy.getText());
            rows.addRow(row, words, bar, accuracy);
        }
    }

    private static String words(Try made) {
        String range = made.range().toString().replace("-", "−");
        return Strings.text(
                "lesson.fit.try",
                made.photos().title(),
                Strings.text(made.isRight() ? "lesson.fit.try.right" : "lesson.fit.try.wrong", range),
                Strings.text(made.pooled() ? "lesson.fit.try.pooled" : "lesson.fit.try.vector"));
    }
}
