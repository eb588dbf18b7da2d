// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.sources;

import java.util.Optional;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** One source: what it is, the button that opens a model of it, and what that was. */
final class SourceCard extends Card {

    private static final int SMALL = 20;

    private final SourcesBench bench;
    private final Source source;
    private final Label state = Labels.wrapped(Labels.of("", "small", "trained-text"));
    private final ProgressIndicator working = new ProgressIndicator();

    SourceCard(SourcesBench bench, Source source) {
        this.bench = bench;
        this.source = source;
        setId("source-" + source.key());
        getStyleClass().add("compact");
        state.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        Label about =
                Labels.wrapped(Labels.of(Strings.text("lesson.sources." + source.key() + ".about"), "small", "muted"));
        VBox words = new VBox(Labels.heading(source.title()), about);
        if (source == Source.HUB) {
            words.getChildren()
                    .add(Labels.wrapped(Labels.of(Strings.text("lesson.sources.hub.handle"), "mono", "muted")));
        }
        words.getChildren().add(state);
        words.getStyleClass().add("finding-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = new FontIcon(icon(source));
        icon.getStyleClass().add("lesson-source-icon");
        working.setMaxSize(SMALL, SMALL);
        HBox row = new HBox(icon, words, working, buttons());
        row.getStyleClass().add("card-header");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
        bench.sources().addListener((MapChangeListener<Source, OpenedSource>) change -> show());
        bench.opening().addListener((observable, before, now) -> show());
        show();
    }

    private VBox buttons() {
        Button open =
                Buttons.plain(Strings.text("lesson.sources." + source.key() + ".open"), null, () -> bench.open(source));
        open.setId("open-" + source.key());
        open.getStyleClass().add("compact-button");
        open.disableProperty().bind(bench.busy());
        VBox buttons = new VBox(open);
        if (source == Source.OWN) {
            Hyperlink file = Buttons.link(
                    Strings.text("lesson.sources.own.file"),
                    () -> bench.tools()
                            .files()
                            .chooseModelFile(Strings.text("model.choose.file"))
                            .ifPresent(bench::openOwn));
            Hyperlink folder = Buttons.link(
                    Strings.text("lesson.sources.own.folder"),
                    () -> bench.tools()
                            .files()
                            .chooseFolder(Strings.text("model.choose.folder"))
                            .ifPresent(bench::openOwn));
            buttons.getChildren().addAll(file, folder);
        }
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }

    private void show() {
        Optional<OpenedSource> opened = Optional.ofNullable(bench.sources().get(source));
        state.setText(opened.map(found -> Strings.text(
                        "lesson.sources.opened",
                        found.model().name(),
                        Figures.seconds(found.seconds()),
                        Figures.bytes(found.model().bytes())))
                .orElse(""));
        state.setVisible(opened.isPresent());
        state.setManaged(opened.isPresent());
        working.setVisible(bench.opening().get().equals(Optional.of(source)));
        working.setManaged(working.isVisible());
    }

    private static Ikon icon(Source source) {
        return switch (source) {
            case OWN -> MaterialDesignF.FILE_ACCOUNT_OUTLINE;
            case KERAS -> MaterialDesignF.FILE_CODE_OUTLINE;
            case HUB -> MaterialDesignC.CLOUD_OUTLINE;
        };
    }
}
