// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.PageScroll;

/** The three sources, a card each, and what is opened of them side by side. */
final class SourcesView extends PageScroll {

    private final SourcesBench bench;
    private final Notice refused = new Notice(Notice.Kind.PROBLEM);
    private final Notice opened = new Notice(Notice.Kind.INFORMATION);

    SourcesView(SourcesBench bench) {
        this.bench = bench;
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.following(Strings.text("lesson.sources.failed"), bench.problem());
        refused.setId("cut-off");
        VBox content = new VBox(problem, refused, opened);
        for (Source source : Source.values()) {
            content.getChildren().add(new SourceCard(bench, source));
        }
        SourcesTable table = new SourcesTable(bench);
        FeaturesCard features = new FeaturesCard(bench);
        content.getChildren().addAll(table, features);
        content.getStyleClass().addAll("stack", "compact-stack", "lesson-bench");
        setContent(content);
        bench.cut().addListener((observable, before, now) -> show());
        // What was opened, compared or refused is brought into sight.
        bench.sources().addListener((Observable changed) -> reveal(table));
        bench.same().addListener((observable, before, now) -> reveal(features));
        bench.problem().addListener((observable, before, now) -> reveal(problem));
        bench.cut().addListener((observable, before, now) -> Platform.runLater(() -> setVvalue(getVmin())));
        show();
    }

    private void show() {
        Optional<CutOffFile> cut = bench.cut().get();
        boolean isRefused = cut.filter(CutOffFile::refused).isPresent();
        refused.show(
                isRefused ? Strings.text("lesson.sources.cut.refused") : "",
                isRefused ? cut.get().message() : "");
        boolean isOpened = cut.isPresent() && !isRefused;
        opened.show("", isOpened ? Strings.text("lesson.sources.cut.opened") : "");
    }
}
