// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.StatTile;
import org.graftwork.workbench.room.Room;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A room that is served, to be read from the last row: the address and the code. */
final class RoomCard extends VBox {

    private final StatTile fetching =
            new StatTile(Strings.text("carry.room.fetching"), new FontIcon(MaterialDesignD.DOWNLOAD_OUTLINE));
    private final StatTile served =
            new StatTile(Strings.text("carry.room.served"), new FontIcon(MaterialDesignC.CHECK_CIRCLE));

    RoomCard(RoomViewModel bench, Room room) {
        getStyleClass().add("stack");
        setId("room");
        Notice alone = new Notice(Notice.Kind.CAUTION);
        alone.show("", bench.isLoopback() ? Strings.text("carry.room.loopback") : "");
        String address = room.address().getAuthority();
        HBox tiles = new HBox(fetching, served);
        tiles.getStyleClass().add("tiles");
        Button stop = Buttons.plain(Strings.text("carry.room.stop"), MaterialDesignS.STOP, bench::stop);
        stop.setId("stop-room");
        Label pack =
                Labels.of(Strings.text("carry.room.serving", bench.pack().get().getFileName()), "heading");
        pack.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(pack, space, stop);
        foot.getStyleClass().add("columns");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox projected = new VBox(
                Labels.muted(Strings.text("carry.room.how")),
                projected("carry.room.address", "room-shown-address", address, "projected-address"),
                projected("carry.room.code", "room-shown-code", grouped(room.code()), "projected-code"));
        projected.getStyleClass().add("projected");
        getChildren().addAll(alone, new Card(foot, projected), tiles);
        InvalidationListener count = changed -> count(bench);
        bench.fetching().addListener(count);
        bench.served().addListener(count);
        count(bench);
    }

    private void count(RoomViewModel bench) {
        fetching.show(Integer.toString(bench.fetching().get()), Strings.text("carry.room.fetching.detail"));
        served.show(Integer.toString(bench.served().get()), Strings.text("carry.room.served.detail"));
    }

    private static VBox projected(String name, String id, String value, String style) {
        Label label = Labels.of(Strings.text(name), "projected-name");
        Label shown = Labels.of(value, style);
        shown.setId(id);
        shown.setMinWidth(Region.USE_PREF_SIZE);
        shown.setAccessibleText(Strings.text(name) + " " + value);
        label.setLabelFor(shown);
        return new VBox(label, shown);
    }

    private static String grouped(String code) {
        return code.replaceAll("\\s", "").replaceFirst("^(...)(...)$", "$1 $2");
    }
}
