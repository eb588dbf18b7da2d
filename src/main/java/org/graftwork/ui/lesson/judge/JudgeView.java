// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.lesson.run.BenchScroll;
import org.graftwork.ui.lesson.run.TryCard;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Toolbox;

/** A classifier as it is judged, used and taken home: one of the three at a time. */
final class JudgeView extends StackPane {

    JudgeView(JudgeBench bench, Toolbox tools) {
        VBox judge = new VBox(new JudgedPane(bench, tools));
        VBox use = new VBox(new TryCard(bench.photos().classifying(), tools));
        VBox takeHome = new VBox(new TakeHomePane(bench, tools));
        TrainedCard trained = new TrainedCard(bench);
        StackPane content = new StackPane(judge, use, takeHome);
        content.setAlignment(Pos.TOP_LEFT);
        Runnable follow = () -> {
            show(judge, bench.shown().get() == JudgeBench.Part.JUDGE);
            show(trained, judge.isVisible() || bench.runs().state().get().isActive());
            show(use, bench.shown().get() == JudgeBench.Part.USE);
            show(takeHome, bench.shown().get() == JudgeBench.Part.TAKE_HOME);
        };
        bench.shown().addListener((observable, before, now) -> follow.run());
        bench.runs().state().addListener((observable, before, now) -> follow.run());
        follow.run();
        getChildren().add(new BenchScroll(parts(bench), trained, content));
    }

    private static Node parts(JudgeBench bench) {
        SegmentedButton choice = new SegmentedButton();
        choice.setId("judge-parts");
        for (JudgeBench.Part part : JudgeBench.Part.values()) {
            ToggleButton button = new ToggleButton(Strings.text("lesson.judge.part." + part.name()));
            button.setId("judge-part-" + part.name());
            button.setUserData(part);
            choice.getButtons().add(button);
        }
        Runnable follow = () -> choice.getButtons().forEach(button -> {
            if (button.getUserData() == bench.shown().get()) {
                button.setSelected(true);
            }
        });
        choice.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now == null) {
                before.setSelected(true);
            } else {
                bench.shown().set((JudgeBench.Part) now.getUserData());
            }
        });
        bench.shown().addListener((observable, before, now) -> follow.run());
        follow.run();
        HBox row = new HBox(choice);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
