// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** How far a run is, in words and as a bar; no room before the first run. */
public final class RunProgressCard extends Card {

    private final TrainViewModel bench;
    private final Label timeLeft = Labels.of("", "muted");

    public RunProgressCard(TrainViewModel bench) {
        this.bench = bench;
        getStyleClass().add("compact");
        Label activity = Labels.wrapped(Labels.of("", "heading"));
        activity.textProperty().bind(bench.status().activity());
        Label speed = Labels.following(bench.status().speed(), "muted");
        speed.setWrapText(false);
        speed.setMinWidth(Region.USE_PREF_SIZE);
        timeLeft.setMinWidth(Region.USE_PREF_SIZE);
        activity.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(activity, Priority.ALWAYS);
        HBox line = new HBox(activity, speed, timeLeft);
        line.getStyleClass().add("card-header");
        line.setAlignment(Pos.BASELINE_LEFT);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(bench.status().share());
        bar.setAccessibleText(Strings.text("train.progress"));
        Remark trained = new Remark("trained", MaterialDesignT.TUNE_VARIANT, "small", "muted", "trained-mark")
                .following(bench.status().trained());
        Remark extraction = new Remark(
                        "extraction", MaterialDesignL.LIGHTNING_BOLT_OUTLINE, "small", "muted", "trained-mark")
                .following(bench.status().extraction());
        getChildren().addAll(line, bar, trained, extraction);
        visibleProperty().bind(bench.status().activity().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** Takes over what changes steadily. */
    public void follow() {
        timeLeft.setText(bench.timeLeft());
    }
}
