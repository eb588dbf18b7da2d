// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.Ikon;

/** How far some work has come, and the button that stops it; takes no room while nothing is done. */
final class WorkBar extends HBox {

    /**
     * @param id of the button
     * @param stop its text
     */
    WorkBar(PackWork work, String id, String stop, Ikon icon) {
        getStyleClass().add("work-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label text = Labels.body("");
        text.textProperty().bind(work.text());
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(work.share());
        bar.accessibleTextProperty().bind(work.text());
        VBox middle = new VBox(text, bar);
        middle.getStyleClass().add("work-bar-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        Button cancel = Buttons.plain(stop, icon, work::cancel);
        cancel.setId(id);
        cancel.disableProperty().bind(work.stopping());
        getChildren().addAll(middle, cancel);
        visibleProperty().bind(work.running());
        managedProperty().bind(work.running());
    }
}
