// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.check;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.workbench.check.CheckResult;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What the check came to, to be read from the last row. */
final class VerdictCard extends Card {

    private static final double TURNING = 40;

    private final CheckViewModel bench;
    private final StackPane mark = new StackPane();
    private final Label verdict = Labels.wrapped(Labels.of("", "projected-verdict"));
    private final Label detail = Labels.muted("");
    private final ProgressBar progress = new ProgressBar();
    private final Button cancel;

    VerdictCard(CheckViewModel bench) {
        this.bench = bench;
        getStyleClass().add("verdict-card");
        verdict.setId("check-verdict");
        detail.setId("check-detail");
        cancel = Buttons.plain(Strings.text("check.cancel"), MaterialDesignC.CLOSE, bench::cancel);
        cancel.setId("cancel-check");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Strings.text("check.work"));
        VBox words = new VBox(verdict, detail, progress);
        words.getStyleClass().add("verdict-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark, words, cancel);
        row.getStyleClass().add("verdict-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        bench.results().addListener((InvalidationListener) changed -> update());
        bench.verdict().addListener((observable, before, now) -> update());
        bench.running().addListener((observable, before, now) -> update());
        update();
    }

    private void update() {
        Optional<CheckResult.Level> level = bench.verdict().get();
        boolean running = bench.running().get();
        verdict.setText(Strings.text(
                running
                        ? "check.verdict.running"
                        : level.map(found -> "check.verdict." + CheckViewModel.key(found))
                                .orElse("check.verdict.part")));
        int of = CheckResult.Subject.values().length;
        detail.setText(
                running
                        ? Strings.text("check.detail.running", bench.results().size(), of)
                        : Strings.text(
                                "check.detail",
                                bench.count(CheckResult.Level.GREEN),
                                bench.count(CheckResult.Level.AMBER),
                                bench.count(CheckResult.Level.RED)));
        progress.setProgress(bench.results().size() / (double) of);
        show(running);
        mark.getChildren()
                .setAll(running ? turning() : level.map(CheckMark::icon).orElseGet(VerdictCard::stopped));
        getStyleClass().removeIf(style -> style.startsWith("verdict-of-"));
        level.ifPresent(found -> getStyleClass().add("verdict-of-" + CheckViewModel.key(found)));
        setAccessibleText(verdict.getText() + ". " + detail.getText());
    }

    private void show(boolean running) {
        cancel.setVisible(running);
        cancel.setManaged(running);
        progress.setVisible(running);
        progress.setManaged(running);
    }

    private static ProgressIndicator turning() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(TURNING, TURNING);
        return turning;
    }

    private static FontIcon stopped() {
        FontIcon icon = new FontIcon(MaterialDesignP.PAUSE_CIRCLE_OUTLINE);
        icon.getStyleClass().add("level-icon");
        return icon;
    }
}
