// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.scratch;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.graftwork.ui.lesson.bench.StoredLink;
import org.graftwork.ui.lesson.compare.Across;
import org.graftwork.ui.lesson.compare.BenchFrame;
import org.graftwork.ui.lesson.compare.ComparisonCard;
import org.graftwork.ui.lesson.compare.FigureGrid.Figure;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The graft, and below it the race. */
final class ScratchView {

    private static final List<Integer> TIMES = List.of(4, 8, 16);

    private ScratchView() {}

    static Node of(ScratchBench bench) {
        ComparisonCard card = new ComparisonCard(bench, Across.SECONDS, figures());
        Runnable chance = () -> {
            if (bench.opened().get()) {
                card.setChance(bench.chance());
            }
        };
        bench.opened().addListener((observable, before, now) -> chance.run());
        chance.run();
        card.getChildren().add(0, controls(bench));
        VBox.setVgrow(card, Priority.ALWAYS);
        BenchFrame frame = new BenchFrame(bench.opened(), new GraftCard(), card);
        frame.revealWhen(bench.comparison().busy(), card);
        frame.revealWhen(bench.comparison().stored(), card);
        return frame;
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        Strings.text("lesson.compare.figure.validation"),
                        run -> Figures.percent(run.last().validationAccuracy()),
                        true),
                new Figure(
                        Strings.text("lesson.compare.figure.training"),
                        run -> Figures.percent(run.last().trainAccuracy())),
                new Figure(Strings.text("lesson.compare.figure.seconds"), run -> Figures.seconds(run.seconds())),
                new Figure(
                        Strings.text("lesson.compare.figure.epochs"),
                        run -> Figures.count(run.epochs().size())),
                new Figure(Strings.text("lesson.compare.figure.parameters"), run -> Figures.count(run.parameters())));
    }

    private static Node controls(ScratchBench bench) {
        Label name = Labels.of(Strings.text("lesson.scratch.seconds"), "small", "muted");
        SegmentedButton times = new SegmentedButton();
        times.setId("scratch-seconds");
        for (int seconds : TIMES) {
            ToggleButton time = new ToggleButton(Figures.seconds(seconds).replace(".0", ""));
            time.setUserData((double) seconds);
            time.setSelected(bench.seconds().get() == seconds);
            times.getButtons().add(time);
        }
        times.getToggleGroup().selectedToggleProperty().addListener((observable, before, now) -> {
            if (now != null) {
                bench.seconds().set((double) now.getUserData());
            } else if (before.getUserData().equals(bench.seconds().get())) {
                before.setSelected(true);
            }
        });
        bench.seconds()
                .addListener((observable, before, now) -> times.getButtons()
                        .forEach(time -> time.setSelected(time.getUserData().equals(now.doubleValue()))));
        HBox choice = new HBox(name, times);
        choice.getStyleClass().add("bench-choice");
        choice.setAlignment(Pos.CENTER_LEFT);
        Button both = run(bench, "run");
        FlowPane controls = new FlowPane(choice, both, new StoredLink(bench, bench.hasStored()));
        controls.getStyleClass().add("bench-controls");
        return controls;
    }

    private static Button run(ScratchBench bench, String action) {
        Button button = Buttons.plain(
                Strings.text("lesson.scratch.do." + action), MaterialDesignP.PLAY, () -> bench.act(action));
        button.setId("scratch-" + action);
        button.disableProperty().bind(bench.busy());
        return button;
    }
}
