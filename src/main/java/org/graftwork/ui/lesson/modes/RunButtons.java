// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.graftwork.training.NetworkMode;
import org.graftwork.ui.lesson.network.Alternatives;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Runs the batch in the mode that is chosen. */
final class RunButtons extends HBox {

    RunButtons(ModesBench bench) {
        getStyleClass().add("modes-line");
        setAlignment(Pos.CENTER_LEFT);
        Alternatives<NetworkMode> choice = new Alternatives<>(
                List.of(NetworkMode.values()), "lesson.modes.mode", "modes", bench.mode(), bench.mode()::set);
        Button run = Buttons.plain(
                Strings.text("lesson.modes.run"),
                MaterialDesignP.PLAY_OUTLINE,
                () -> bench.run(bench.mode().get()));
        run.setId("modes-run");
        run.disableProperty().bind(bench.busy().or(bench.network().isNull()));
        getChildren().addAll(choice, run);
    }
}
