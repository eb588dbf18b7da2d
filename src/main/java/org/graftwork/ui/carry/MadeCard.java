// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.SystemFiles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** A pack that was made: where it is, how large, and what to compare it by. */
final class MadeCard extends Card {

    private final SystemFiles files;
    private final Consumer<Path> handRound;

    MadeCard(SystemFiles files, Consumer<Path> handRound) {
        this.files = files;
        this.handRound = handRound;
        setId("made");
    }

    void show(MakeViewModel.Made made) {
        setVisible(made != null);
        setManaged(made != null);
        if (made == null) {
            getChildren().clear();
            return;
        }
        Label done = Labels.of(
                Strings.text("carry.made", made.contents().title(), Figures.bytes(made.bytes())), "heading", "done");
        done.setGraphic(new FontIcon(MaterialDesignC.CHECK_CIRCLE));
        Label place = Labels.of(made.file().toString(), "mono");
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setTooltip(new Tooltip(made.file().toString()));
        place.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(place, Priority.ALWAYS);
        Button folder = Buttons.plain(
                Strings.text("carry.made.folder"),
                MaterialDesignF.FOLDER_OPEN_OUTLINE,
                () -> files.show(made.file().getParent()));
        Button round = Buttons.plain(
                Strings.text("carry.made.round"), MaterialDesignA.ACCESS_POINT, () -> handRound.accept(made.file()));
        round.setId("made-round");
        HBox line = new HBox(place, folder, round);
        line.getStyleClass().add("fields");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(done, line, new DigestLine(made.contents().digest(), files));
    }
}
