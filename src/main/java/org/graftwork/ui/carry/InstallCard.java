// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.SystemFiles;
import org.graftwork.workbench.pack.InstalledPack;
import org.graftwork.workbench.pack.PackContents;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The pack at hand: its name, what is in it, whether it is whole, and where its things are once they are installed. */
final class InstallCard extends Card {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Strings.locale());

    private final InstallViewModel bench;
    private final SystemFiles files;
    private final Label name = Labels.title("");
    private final Label about = Labels.muted("");
    private final Label state = Labels.of("", "pack-state");
    private final VBox items = new VBox();
    private final VBox digest = new VBox();
    private final Button install;
    private final Button verify;

    InstallCard(InstallViewModel bench, SystemFiles files, Runnable choose) {
        this.bench = bench;
        this.files = files;
        getStyleClass().add("pack-card");
        FontIcon picture = new FontIcon(MaterialDesignP.PACKAGE_VARIANT);
        picture.getStyleClass().add("pack-icon");
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.setId("pack-state");
        HBox header = new HBox(picture, words, state);
        header.getStyleClass().add("pack-header");
        header.setAlignment(Pos.CENTER_LEFT);
        install = Buttons.primary(Strings.text("carry.install"), MaterialDesignP.PACKAGE_DOWN, bench::install);
        install.setId("install");
        Button another = Buttons.plain(Strings.text("carry.another"), MaterialDesignF.FOLDER_OPEN_OUTLINE, choose);
        verify = Buttons.plain(Strings.text("carry.install.again"), MaterialDesignR.REFRESH, bench::verify);
        verify.setId("verify");
        HBox actions = new HBox(install, verify, another);
        actions.getStyleClass().add("fields");
        getChildren()
                .addAll(
                        header,
                        new WorkBar(
                                bench.work(), "cancel-install", Strings.text("carry.cancel"), MaterialDesignC.CLOSE),
                        items,
                        digest,
                        actions);
        bench.pack().addListener((observable, before, now) -> update());
        bench.contents().addListener((observable, before, now) -> update());
        bench.installed().addListener((observable, before, now) -> update());
        bench.work().running().addListener((observable, before, now) -> update());
        bench.work().problem().addListener((observable, before, now) -> update());
        update();
    }

    private void update() {
        PackContents contents = bench.contents().get();
        InstalledPack installed = bench.installed().get();
        Path pack = bench.pack().get();
        boolean running = bench.work().running().get();
        name.setText(contents == null ? pack == null ? "" : String.valueOf(pack.getFileName()) : contents.title());
        about.setText(contents == null ? String.valueOf(pack) : about(contents));
        install.setDisable(contents == null || running);
        show(install, installed == null);
        // After a failure the notice has such a button; this is for who has stopped the work.
        show(
                verify,
                contents == null && !running && bench.work().problem().get().isEmpty());
        state(contents, installed);
        items.getChildren().setAll(contents == null ? List.of() : rows(contents, installed));
        digest.getChildren().setAll(contents == null ? List.of() : List.of(new DigestLine(contents.digest(), files)));
        show(items, contents != null);
        show(digest, contents != null);
    }

    private void state(PackContents contents, InstalledPack installed) {
        boolean done = installed != null;
        state.setText(contents == null ? "" : Strings.text(done ? "carry.state.installed" : "carry.state.verified"));
        state.setGraphic(contents == null ? null : new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        show(state, contents != null);
    }

    private static String about(PackContents contents) {
        return Strings.text(
                "carry.about",
                DAY.format(contents.created().atZone(ZoneId.systemDefault())),
                contents.items().size(),
                Figures.bytes(contents.bytes()));
    }

    private List<ItemRow> rows(PackContents contents, InstalledPack installed) {
        List<ItemRow> rows = new ArrayList<>();
        for (int i = 0; i < contents.items().size(); i++) {
            PackContents.Item item = contents.items().get(i);
            rows.add(
                    installed == null
                            ? new ItemRow(
                                    item.kind(),
                                    item.name(),
                                    Strings.text("carry.item.size", item.files(), Figures.bytes(item.bytes())))
                            : placed(item, installed.places().get(i)));
        }
        return rows;
    }

    private ItemRow placed(PackContents.Item item, Path place) {
        Button go = switch (item.kind()) {
            case MODEL ->
                Buttons.plain(
                        Strings.text("carry.open.model"),
                        MaterialDesignL.LAYERS_OUTLINE,
                        () -> bench.goTo(item.kind(), place));
            case PHOTOS ->
                Buttons.plain(
                        Strings.text("carry.open.photos"),
                        MaterialDesignI.IMAGE_MULTIPLE_OUTLINE,
                        () -> bench.goTo(item.kind(), place));
            case SETTINGS ->
                Buttons.plain(
                        Strings.text("carry.open.settings"),
                        MaterialDesignF.FOLDER_OPEN_OUTLINE,
                        () -> files.show(place.getParent()));
        };
        return new ItemRow(item.kind(), item.name(), place.toString(), go);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
