// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.model.fit.InputCard;
import org.graftwork.ui.model.fit.OutputCard;
import org.graftwork.ui.model.range.RangeCard;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.PhotoLoader;

/** The two ends of a model: what it takes and what it gives. */
final class EndsPane extends PageScroll {

    private static final double EQUAL = 240;

    EndsPane(ModelViewModel bench, PhotoLoader photos) {
        InputCard input = new InputCard(bench.model(), bench.adapting());
        OutputCard output = new OutputCard(bench.model(), bench.adapting());
        HBox ends = new HBox(input, output);
        ends.getStyleClass().add("columns");
        for (Card card : new Card[] {input, output}) {
            card.setPrefWidth(EQUAL);
            card.getStyleClass().add("compact");
            HBox.setHgrow(card, Priority.ALWAYS);
        }
        RangeCard range = new RangeCard(bench.range(), photos);
        VBox content = new VBox();
        content.getStyleClass().addAll("stack", "compact-stack");
        setContent(content);
        bench.model().addListener((observable, before, now) -> {
            // Only another model changes the order: it must not change under the hand of who answers.
            if (now != null && (before == null || !before.fingerprint().equals(now.fingerprint()))) {
                order(content, now, ends, range);
            }
        });
        order(content, bench.model().get(), ends, range);
    }

    /** A question comes first. */
    private static void order(VBox content, PretrainedModel model, Node ends, Node range) {
        boolean asks = model != null && !model.input().rangeKnown();
        content.getChildren().setAll(asks ? range : ends, asks ? ends : range);
    }
}
