// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.NamelessSwitch;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Which pack is handed round, and to whom. */
final class RoomForm extends Card {

    private final RoomViewModel bench;
    private final SystemFiles files;

    RoomForm(RoomViewModel bench, SystemFiles files) {
        this.bench = bench;
        this.files = files;
        Button start = Buttons.primary(Strings.text("carry.room.start"), MaterialDesignA.ACCESS_POINT, bench::start);
        start.setId("start-room");
        start.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !bench.isReady(), bench.pack(), bench.open(), bench.address())
                        .or(bench.work().running()));
        HBox actions = new HBox(start);
        actions.getStyleClass().add("fields");
        getChildren()
                .addAll(
                        Labels.of(Strings.text("carry.room.which"), "heading"),
                        pack(),
                        Labels.of(Strings.text("carry.room.whom"), "heading"),
                        whom(),
                        actions,
                        new WorkBar(bench.work(), "cancel-room", Strings.text("carry.cancel"), MaterialDesignC.CLOSE));
    }

    private Node pack() {
        Label name = Labels.of("");
        name.setId("room-pack");
        name.setGraphic(new FontIcon(MaterialDesignP.PACKAGE_VARIANT));
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.textProperty().bind(Bindings.createStringBinding(this::packName, bench.pack()));
        Button choose = Buttons.plain(
                Strings.text("carry.choose"),
                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                () -> PackFiles.choose(files).ifPresent(bench::choose));
        choose.setId("choose-room-pack");
        HBox row = new HBox(choose, name);
        row.getStyleClass().add("columns");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String packName() {
        Path pack = bench.pack().get();
        return pack == null ? Strings.text("carry.room.none") : pack.toString();
    }

    private Node whom() {
        ToggleSwitch open = new NamelessSwitch();
        open.setId("room-open");
        open.setAccessibleText(Strings.text("carry.room.open"));
        open.selectedProperty().bindBidirectional(bench.open());
        Label name = Labels.of(Strings.text("carry.room.open"));
        name.setOnMouseClicked(event -> open.setSelected(!open.isSelected()));
        ComboBox<String> address = new ComboBox<>(bench.addresses());
        address.setId("room-address");
        address.setAccessibleText(Strings.text("carry.room.address.choose"));
        address.valueProperty().bindBidirectional(bench.address());
        address.disableProperty().bind(bench.open().not());
        HBox row = new HBox(open, name, address);
        row.getStyleClass().add("switch-row");
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.NEVER);
        Label meaning = Labels.muted("");
        meaning.setId("room-meaning");
        meaning.textProperty().bind(Bindings.createStringBinding(this::meaning, bench.open(), bench.address()));
        VBox box = new VBox(row, meaning);
        box.getStyleClass().add("field");
        return box;
    }

    private String meaning() {
        if (!bench.open().get()) {
            return Strings.text("carry.room.closed.help");
        }
        return bench.address().get() == null
                ? Strings.text("carry.room.offline")
                : Strings.text("carry.room.open.help", bench.address().get());
    }
}
