// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.graftwork.workbench.pack.PackContents;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** A thing in a pack: what it is, how it is called, and what can be done with it. */
final class ItemRow extends HBox {

    ItemRow(PackContents.Kind kind, String name, String detail, Node... actions) {
        getStyleClass().add("pack-item");
        setAlignment(Pos.CENTER_LEFT);
        FontIcon icon = new FontIcon(icon(kind));
        Label title = Labels.of(shortName(name), "strong");
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setTooltip(new Tooltip(name));
        Label below = Labels.of(Strings.text("carry.item", kindName(kind), detail), "small", "muted");
        below.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        below.setTooltip(new Tooltip(detail));
        VBox words = new VBox(title, below);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words);
        getChildren().addAll(actions);
        setAccessibleText(kindName(kind) + " " + name + ", " + detail);
    }

    static String kindName(PackContents.Kind kind) {
        return Strings.text("carry.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** All handles begin alike; what follows tells them apart. */
    private static String shortName(String name) {
        return name.replaceFirst("^https?://(tfhub\\.dev|www\\.kaggle\\.com/models)/", "");
    }

    private static Ikon icon(PackContents.Kind kind) {
        return switch (kind) {
            case MODEL -> MaterialDesignL.LAYERS_OUTLINE;
            case PHOTOS -> MaterialDesignI.IMAGE_MULTIPLE_OUTLINE;
            case SETTINGS -> MaterialDesignT.TUNE;
        };
    }
}
