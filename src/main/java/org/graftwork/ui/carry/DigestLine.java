// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A pack's digest, in groups that two people can compare by reading them aloud. */
final class DigestLine extends HBox {

    private static final int READ_ALOUD = 16;

    DigestLine(String digest, SystemFiles files) {
        getStyleClass().add("digest-line");
        setAlignment(Pos.CENTER_LEFT);
        Label begin = Labels.of(grouped(digest.substring(0, Math.min(READ_ALOUD, digest.length()))), "mono", "digest");
        begin.setTooltip(new Tooltip(grouped(digest)));
        begin.setAccessibleText(Strings.text("carry.digest") + " " + digest);
        VBox words = new VBox(
                Labels.of(Strings.text("carry.digest"), "field-name"),
                begin,
                Labels.wrapped(Labels.of(Strings.text("carry.digest.help"), "small", "muted")));
        words.getStyleClass().add("field");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button copy = Buttons.plain(
                Strings.text("carry.digest.copy"), MaterialDesignC.CONTENT_COPY, () -> files.copyToClipboard(digest));
        copy.setId("copy-digest");
        getChildren().addAll(words, copy);
    }

    private static String grouped(String digest) {
        return digest.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
