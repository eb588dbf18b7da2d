// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
        VBox content = new VBox(ends, range);
        content.getStyleClass().addAll("stack", "compact-stack");
        setContent(content);
    }
}
