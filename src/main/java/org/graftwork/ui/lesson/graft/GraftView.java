// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.graft;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.classify.PhotoResult;
import org.graftwork.ui.lesson.run.BenchScroll;
import org.graftwork.ui.lesson.run.RunPanel;
import org.graftwork.ui.lesson.run.TryCard;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The first graft as it is seen: the run, and photos to try. */
final class GraftView extends StackPane {

    GraftView(GraftBench bench, Toolbox tools) {
        TryCard trying = new TryCard(bench.photos().classifying(), tools);
        RunPanel run = new RunPanel(bench, "lesson.graft");
        BenchScroll scroll =
                new BenchScroll(run, ownAnswers(bench, trying), trying, controls(bench)).following(bench.runs(), run);
        bench.photos().classifying().results().addListener((ListChangeListener<PhotoResult>) change -> {
            // They are answered anew by each new classifier, whose curves are to be seen then.
            if (!bench.runs().state().get().isActive()) {
                scroll.reveal(trying);
            }
        });
        getChildren().add(scroll);
    }

    private static Node ownAnswers(GraftBench bench, Node trying) {
        Label note = Labels.muted(Strings.text("lesson.graft.ownAnswers"));
        note.setId("own-answers");
        note.visibleProperty().bind(bench.runs().stored().and(trying.visibleProperty()));
        note.managedProperty().bind(note.visibleProperty());
        return note;
    }

    private static Node controls(GraftBench bench) {
        CheckBox mixed = new CheckBox(Strings.text("lesson.graft.mixed"));
        mixed.setId("mixed-names");
        mixed.setWrapText(true);
        HBox.setHgrow(mixed, Priority.ALWAYS);
        mixed.setMaxWidth(Double.MAX_VALUE);
        mixed.setSelected(bench.mixed().get());
        mixed.selectedProperty().addListener((observable, before, now) -> bench.setMixed(now));
        bench.mixed().addListener((observable, before, now) -> mixed.setSelected(now));
        Button again = Buttons.plain(Strings.text("lesson.run.train"), MaterialDesignP.PLAY, () -> bench.act("train"));
        again.setId("bench-train");
        again.disableProperty().bind(bench.busy());
        HBox row = new HBox(mixed, again);
        row.getStyleClass().add("card-header");
        row.setAlignment(Pos.CENTER_LEFT);
        Card card = new Card(row);
        card.getStyleClass().add("compact");
        // Before the first run there is nothing to do again.
        BooleanBinding begun = Bindings.isNotEmpty(bench.runs().curves().epochs());
        card.visibleProperty().bind(begun);
        card.managedProperty().bind(begun);
        return card;
    }
}
