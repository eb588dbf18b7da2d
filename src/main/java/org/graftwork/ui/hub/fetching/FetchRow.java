// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub.fetching;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.RiskyOps;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignO;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A model on its way: how far it has come, what went wrong and what can be done. */
final class FetchRow extends VBox {

    private final Fetches fetches;
    private final FetchItem item;
    private final SystemFiles files;
    private final FontIcon mark = new FontIcon();
    private final HBox actions = new HBox();
    private final ProgressBar bar = new ProgressBar();

    FetchRow(Fetches fetches, FetchItem item, SystemFiles files) {
        this.fetches = fetches;
        this.item = item;
        this.files = files;
        getStyleClass().addAll("card", "fetch-row");
        Label name = Labels.of(item.name(), "strong");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(item.name()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label detail = Labels.of("", "small", "muted");
        detail.textProperty().bind(item.detail());
        detail.setMinWidth(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Strings.text("hub.fetch.progress", item.name()));
        VBox words = new VBox(name, detail);
        HBox.setHgrow(words, Priority.ALWAYS);
        actions.getStyleClass().add("fetch-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        HBox line = new HBox(mark, words, actions);
        line.getStyleClass().add("fetch-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        item.state().addListener((observable, before, now) -> show(now));
        item.share().addListener((observable, before, now) -> bar.setProgress(now.doubleValue()));
        item.problem()
                .addListener((observable, before, now) -> show(item.state().get()));
        show(item.state().get());
    }

    private void show(FetchState state) {
        bar.setProgress(item.share().get());
        mark.setIconCode(icon(state));
        mark.getStyleClass().removeAll("level-green", "level-amber", "level-red");
        switch (state) {
            case HERE -> mark.getStyleClass().add("level-green");
            case RISKY -> mark.getStyleClass().add("level-amber");
            case FAILED -> mark.getStyleClass().add("level-red");
            default -> {}
        }
        List<Node> more = new ArrayList<>();
        switch (state) {
            case FETCHING, PAUSED -> more.add(bar);
            case FAILED -> more.add(failure());
            case RISKY -> more.add(question());
            case WAITING, HERE -> {}
        }
        getChildren().remove(1, getChildren().size());
        getChildren().addAll(more);
        actions.getChildren().setAll(buttons(state));
        setAccessibleText(item.name() + " " + item.detail().get());
    }

    private List<Node> buttons(FetchState state) {
        Button drop = Buttons.icon(
                Strings.text(state.isOver() ? "hub.fetch.dismiss" : "hub.fetch.cancel", item.name()),
                MaterialDesignC.CLOSE,
                () -> fetches.drop(item));
        drop.getStyleClass().add("fetch-drop");
        return switch (state) {
            case WAITING, FETCHING ->
                List.of(
                        compact("hub.fetch.pause", MaterialDesignP.PAUSE, "fetch-pause", () -> fetches.pause(item)),
                        drop);
            case PAUSED ->
                List.of(
                        compact("hub.fetch.resume", MaterialDesignP.PLAY, "fetch-resume", () -> fetches.resume(item)),
                        drop);
            case HERE ->
                List.of(
                        compact("hub.open", MaterialDesignL.LAYERS_OUTLINE, "fetch-open", () -> fetches.openNow(item)),
                        drop);
            case FAILED, RISKY -> List.of(drop);
        };
    }

    private Node failure() {
        HBox ways = new HBox(
                compact("hub.fetch.again", MaterialDesignR.REFRESH, "fetch-again", () -> fetches.resume(item)));
        item.page()
                .ifPresent(page -> ways.getChildren()
                        .add(compact(
                                "hub.browser",
                                MaterialDesignO.OPEN_IN_NEW,
                                "fetch-browser",
                                () -> files.browse(page))));
        ways.getStyleClass().add("fetch-actions");
        Notice notice = new Notice(Notice.Kind.PROBLEM);
        notice.show("", item.problem().get());
        VBox around = new VBox(notice, ways);
        around.getStyleClass().add("fetch-failure");
        return around;
    }

    private Node question() {
        Notice notice = new Notice(Notice.Kind.RISK);
        notice.show(Strings.text("hub.risk.title"), RiskyOps.question(item.risky()));
        HBox ways = new HBox(
                compact("hub.risk.leave", MaterialDesignC.CLOSE, "risk-leave", () -> fetches.drop(item)),
                compact("hub.risk.open", MaterialDesignA.ALERT_OUTLINE, "risk-open", () -> fetches.openNow(item)));
        ways.getStyleClass().add("fetch-actions");
        VBox around = new VBox(notice, ways);
        around.getStyleClass().add("fetch-failure");
        return around;
    }

    private static Button compact(String key, Ikon icon, String styleClass, Runnable action) {
        Button button = Buttons.plain(Strings.text(key), icon, action);
        button.getStyleClass().addAll("compact-button", styleClass);
        Buttons.ignoreDoubleClick(button);
        return button;
    }

    private static Ikon icon(FetchState state) {
        return switch (state) {
            case WAITING -> MaterialDesignT.TIMER_SAND;
            case FETCHING -> MaterialDesignD.DOWNLOAD;
            case PAUSED -> MaterialDesignP.PAUSE_CIRCLE_OUTLINE;
            case FAILED -> MaterialDesignC.CLOSE_OCTAGON;
            case HERE -> MaterialDesignC.CHECK_CIRCLE;
            case RISKY -> MaterialDesignS.SHIELD_ALERT_OUTLINE;
        };
    }
}
