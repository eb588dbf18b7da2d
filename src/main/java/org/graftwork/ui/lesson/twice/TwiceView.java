// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.twice;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.lesson.bench.StoredLink;
import org.graftwork.ui.lesson.compare.Across;
import org.graftwork.ui.lesson.compare.BenchFrame;
import org.graftwork.ui.lesson.compare.ComparisonCard;
import org.graftwork.ui.lesson.compare.FigureGrid.Figure;
import org.graftwork.ui.lesson.compare.SideBySide;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.ScrolledColumn;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Both interfaces side by side, both runs on one chart, and what is different. */
final class TwiceView {

    private static final double WIDE_ENOUGH_FOR_TWO = 620;

    private TwiceView() {}

    static Node of(TwiceBench bench) {
        StackPane place = new StackPane();
        Notice problem = new Notice(Notice.Kind.PROBLEM);
        problem.following(Strings.text("lesson.twice.failed"), bench.opening().problem());
        BooleanBinding shown = Bindings.createBooleanBinding(
                () -> bench.keras().get() != null
                        || !bench.opening().problem().get().isEmpty(),
                bench.keras(),
                bench.opening().problem());
        BenchFrame frame = new BenchFrame(shown, problem, place);
        Runnable show = () -> {
            if (bench.keras().get() != null) {
                place.getChildren().setAll(opened(bench, frame));
            }
        };
        bench.keras().addListener((observable, before, now) -> show.run());
        show.run();
        return frame;
    }

    private static Node opened(TwiceBench bench, BenchFrame frame) {
        ComparisonCard card = new ComparisonCard(bench, Across.EPOCHS, figures());
        card.setChance(bench.chance());
        Button run = Buttons.plain(Strings.text("lesson.twice.do.run"), MaterialDesignP.PLAY, () -> bench.act("run"));
        run.setId("twice-run");
        run.disableProperty().bind(bench.busy());
        FlowPane controls = new FlowPane(run, new StoredLink(bench, bench.hasStored()));
        controls.getStyleClass().add("bench-controls");
        card.getChildren().add(0, controls);
        DifferenceCard differences = new DifferenceCard(bench);
        RangeTrialCard ranges = new RangeTrialCard(bench);
        frame.revealWhen(bench.comparison().busy(), card);
        frame.revealWhen(bench.comparison().stored(), card);
        frame.revealWhen(bench.comparesFeatures(), differences);
        frame.revealWhen(bench.trial().busy(), ranges);
        return new ScrolledColumn(
                new SideBySide(
                        WIDE_ENOUGH_FOR_TWO,
                        new InterfaceCard("keras", bench.keras().get()),
                        new InterfaceCard("hub", bench.session().model().get())),
                card,
                new SideBySide(WIDE_ENOUGH_FOR_TWO, differences, ranges));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        Strings.text("lesson.compare.figure.validation"),
                        run -> Figures.percent(run.last().validationAccuracy())),
                new Figure(
                        Strings.text("lesson.compare.figure.test"),
                        run -> Figures.percent(run.test().orElse(Double.NaN)),
                        true),
                new Figure(Strings.text("lesson.compare.figure.seconds"), run -> Figures.seconds(run.seconds())),
                new Figure(Strings.text("lesson.compare.figure.parameters"), run -> Figures.count(run.parameters())));
    }
}
