// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.ui.model.fit.FitFindings;
import org.graftwork.ui.model.range.RangeCard;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;

/** What is given and taken at both ends, the verdict on it, and what it costs, measured. */
final class FitView extends PageScroll {

    private final FitBench bench;
    private final VBox content = new VBox();
    private boolean shown;

    FitView(FitBench bench) {
        this.bench = bench;
        content.getStyleClass().addAll("stack", "compact-stack", "lesson-bench");
        setContent(content);
        content.getChildren().setAll(new LoadingState(Strings.text("lesson.opening.both")));
        bench.model().addListener((observable, before, now) -> show());
        bench.photos().addListener((observable, before, now) -> show());
        // What a try came to stands at the end, below the range it was made in.
        bench.tries().addListener((Observable changed) -> Platform.runLater(() -> setVvalue(getVmax())));
        show();
    }

    private void show() {
        if (!shown && bench.model().get() != null && bench.photos().get() != null) {
            shown = true;
            Notice problem = new Notice(Notice.Kind.PROBLEM);
            problem.following("", bench.problem());
            RangeCard range = new RangeCard(bench.range(), bench.tools().photos());
            Node findings = new FitFindings(bench.fit(), bench.adapting(), () -> scrollTo(range));
            content.getChildren().setAll(new EndsCard(bench), problem, findings, range, new TriesCard(bench));
        }
    }

    /** Brings a card into sight, and the focus to its first choice. */
    private void scrollTo(Node card) {
        double room = content.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            setVvalue(Math.min(1, card.getBoundsInParent().getMinY() / room));
        }
        Node choice = card.lookup(".radio-button");
        if (choice != null) {
            choice.requestFocus();
        }
    }
}
