// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.SystemFiles;
import org.graftwork.workbench.pack.PackContents;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What goes into a pack, and the ways to add to it. */
final class PiecesCard extends Card {

    private final MakeViewModel bench;
    private final SystemFiles files;
    private final VBox rows = new VBox();

    PiecesCard(MakeViewModel bench, SystemFiles files) {
        this.bench = bench;
        this.files = files;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(
                Labels.of(Strings.text("carry.make.contents"), "heading"), space, models(), photos(), settings());
        header.getStyleClass().add("fields");
        header.setAlignment(Pos.CENTER_LEFT);
        Notice failure = new Notice(Notice.Kind.PROBLEM);
        failure.setId("add-problem");
        failure.following(Strings.text("carry.make.add.failed"), bench.adding().problem());
        getChildren().addAll(header, rows, failure, byHandle());
        disableProperty().bind(bench.work().running());
        bench.pieces().addListener((InvalidationListener) changed -> update());
        update();
    }

    private void update() {
        rows.getChildren().clear();
        if (bench.pieces().isEmpty()) {
            rows.getChildren().add(Labels.muted(Strings.text("carry.make.nothing")));
        }
        for (Piece piece : bench.pieces()) {
            Button remove = Buttons.icon(
                    Strings.text("carry.make.remove", piece.source()),
                    MaterialDesignC.CLOSE,
                    () -> bench.remove(piece));
            rows.getChildren().add(new ItemRow(piece.kind(), piece.name(), detail(piece), remove));
        }
    }

    private static String detail(Piece piece) {
        String size = Figures.bytes(piece.bytes());
        return piece.name().equals(piece.source()) ? size : Strings.text("carry.item", size, piece.source());
    }

    private Node models() {
        MenuItem atHand = item("carry.make.session.model", bench::addSessionModel);
        atHand.setId("add-session-model");
        atHand.disableProperty().bind(bench.sessionModel().isNull());
        MenuItem folder = item(
                "carry.make.model.folder",
                () -> files.chooseFolder(Strings.text("carry.make.model.folder.title"))
                        .ifPresent(path -> bench.add(PackContents.Kind.MODEL, path)));
        folder.setId("add-model-folder");
        MenuItem file = item(
                "carry.make.model.file",
                () -> files.chooseModelFile(Strings.text("carry.make.model.file.title"))
                        .ifPresent(path -> bench.add(PackContents.Kind.MODEL, path)));
        return menu("add-model", "carry.make.model", MaterialDesignL.LAYERS_OUTLINE, atHand, folder, file);
    }

    private Node photos() {
        MenuItem atHand = item("carry.make.session.photos", bench::addSessionPhotos);
        atHand.setId("add-session-photos");
        atHand.disableProperty().bind(bench.sessionPhotos().isNull());
        MenuItem folder = item(
                "carry.make.photos.folder",
                () -> files.chooseFolder(Strings.text("carry.make.photos.folder.title"))
                        .ifPresent(path -> bench.add(PackContents.Kind.PHOTOS, path)));
        folder.setId("add-photos-folder");
        return menu("add-photos", "carry.make.photos", MaterialDesignI.IMAGE_MULTIPLE_OUTLINE, atHand, folder);
    }

    private Node settings() {
        Button add = Buttons.plain(
                Strings.text("carry.make.settings"),
                MaterialDesignT.TUNE,
                () -> files.chooseFile(
                                Strings.text("carry.make.settings.title"), Strings.text("carry.settings"), "*.json")
                        .ifPresent(path -> bench.add(PackContents.Kind.SETTINGS, path)));
        add.setId("add-settings");
        return add;
    }

    /** A handle is typed, pasted, or picked out of those that are on this machine. */
    private Node byHandle() {
        ComboBox<String> handle = new ComboBox<>(bench.cached());
        handle.setId("pack-handle");
        handle.setEditable(true);
        handle.setMaxWidth(Double.MAX_VALUE);
        handle.setAccessibleText(Strings.text("carry.make.handle"));
        handle.getEditor().setAccessibleText(Strings.text("carry.make.handle"));
        handle.setPromptText(Strings.text("carry.make.handle.prompt"));
        HBox.setHgrow(handle, Priority.ALWAYS);
        Button add = Buttons.plain(Strings.text("carry.make.handle.add"), MaterialDesignP.PLUS, () -> {
            bench.addModel(handle.getEditor().getText());
            handle.getEditor().clear();
        });
        add.setId("add-handle");
        add.disableProperty().bind(handle.getEditor().textProperty().isEmpty());
        HBox row = new HBox(handle, add);
        row.getStyleClass().add("fields");
        return MakePane.labelled(Strings.text("carry.make.handle"), handle, row);
    }

    private static MenuButton menu(String id, String text, Ikon icon, MenuItem... items) {
        MenuButton menu = new MenuButton(Strings.text(text), new FontIcon(icon), items);
        menu.setId(id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        return menu;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(Strings.text(text));
        item.setOnAction(event -> action.run());
        return item;
    }
}
