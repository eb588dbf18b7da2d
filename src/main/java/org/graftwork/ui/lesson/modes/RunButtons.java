// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.training.NetworkMode;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Runs the batch in the mode that is chosen. */
final class RunButtons extends HBox {

    RunButtons(ModesBench bench) {
        getStyleClass().add("modes-line");
        setAlignment(Pos.CENTER_LEFT);
        SegmentedButton choice = new SegmentedButton();
        for (NetworkMode mode : NetworkMode.values()) {
            String key = mode.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(Strings.text("lesson.modes.mode." + key));
            button.setId("modes-" + key);
            button.setTooltip(new Tooltip(Strings.text("lesson.modes.mode." + key + ".help")));
            button.setOnAction(event -> {
                bench.mode().set(mode);
                button.setSelected(true);
            });
            bench.mode().addListener((observable, before, now) -> button.setSelected(now == mode));
            button.setSelected(bench.mode().get() == mode);
            choice.getButtons().add(button);
        }
        Button run = Buttons.plain(
                Strings.text("lesson.modes.run"),
                MaterialDesignP.PLAY_OUTLINE,
                () -> bench.run(bench.mode().get()));
        run.setId("modes-run");
        run.disableProperty().bind(bench.busy().or(bench.network().isNull()));
        getChildren().addAll(choice, run);
    }
}
