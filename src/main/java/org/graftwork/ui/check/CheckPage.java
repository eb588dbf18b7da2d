// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.Toolbox;
import org.graftwork.workbench.check.CheckResult;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The page that says whether this machine is ready for a workshop. */
public final class CheckPage extends Page {

    private final CheckViewModel bench;
    private final StackPane content = new StackPane();
    private final VBox rows = new Card();
    private final Button copy;
    private final Button again;
    private final Node empty;
    private final PageScroll filled;

    public CheckPage(CheckViewModel bench, Toolbox tools) {
        super(Bench.CHECK.title(), Bench.CHECK.purpose());
        this.bench = bench;
        setId("check-page");
        copy = Buttons.plain(
                Strings.text("check.copy"),
                MaterialDesignC.CONTENT_COPY,
                () -> tools.files().copyToClipboard(bench.asText()));
        copy.setId("copy-check");
        again = Buttons.primary(Strings.text("check.again"), MaterialDesignR.REFRESH, bench::run);
        again.setId("check-again");
        setActions(copy, again);
        empty = empty();
        Notice failure = new Notice(Notice.Kind.PROBLEM);
        failure.setId("check-problem");
        failure.following(Strings.text("check.failed"), bench.problem());
        rows.getStyleClass().add("check-rows");
        VBox stack = new VBox(failure, new VerdictCard(bench), rows);
        stack.getStyleClass().add("stack");
        filled = new PageScroll(stack);
        setBody(content);
        bench.results().addListener((InvalidationListener) changed -> update());
        bench.running().addListener((observable, before, now) -> update());
        bench.problem().addListener((observable, before, now) -> update());
        update();
    }

    private void update() {
        boolean running = bench.running().get();
        boolean begun =
                running || !bench.results().isEmpty() || !bench.problem().get().isEmpty();
        for (Button button : new Button[] {copy, again}) {
            button.setVisible(begun);
            button.setManaged(begun);
            button.setDisable(running);
        }
        rows.getChildren().setAll(running ? coming() : found());
        rows.getChildren().stream()
                .findFirst()
                .ifPresent(row -> row.getStyleClass().add("first-row"));
        rows.setVisible(!rows.getChildren().isEmpty());
        rows.setManaged(rows.isVisible());
        content.getChildren().setAll(begun ? filled : empty);
    }

    /** In the order of the check, so that no row moves while results come. */
    private List<CheckRow> coming() {
        return Arrays.stream(CheckResult.Subject.values())
                .map(subject -> bench.results().stream()
                        .filter(result -> result.subject() == subject)
                        .findFirst()
                        .map(CheckRow::new)
                        .orElseGet(() -> CheckRow.waiting(subject)))
                .toList();
    }

    /** What has to be put right comes first. */
    private List<CheckRow> found() {
        return bench.results().stream()
                .sorted(Comparator.comparing(CheckResult::level).reversed())
                .map(CheckRow::new)
                .toList();
    }

    private Node empty() {
        Button run = Buttons.primary(Strings.text("check.run"), MaterialDesignP.PLAY, bench::run);
        run.setId("run-check");
        return new EmptyState(
                MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
                Strings.text("check.empty.title"),
                Strings.text("check.empty.text"),
                run);
    }
}
