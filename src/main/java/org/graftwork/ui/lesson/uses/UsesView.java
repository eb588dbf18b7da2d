// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.uses;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.lesson.code.PythonLiteral;
import org.graftwork.ui.lesson.bench.StoredLink;
import org.graftwork.ui.lesson.compare.Across;
import org.graftwork.ui.lesson.compare.BenchFrame;
import org.graftwork.ui.lesson.compare.ComparisonCard;
import org.graftwork.ui.lesson.compare.FigureGrid.Figure;
import org.graftwork.ui.lesson.compare.SideBySide;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The two plans, and below them what they come to. */
final class UsesView {

    private static final double WIDE_ENOUGH_FOR_TWO = 720;

    private UsesView() {}

    static Node of(UsesBench bench) {
        ComparisonCard card = new ComparisonCard(bench, Across.SECONDS, figures());
        card.getChildren().add(0, controls(bench));
        VBox.setVgrow(card, Priority.ALWAYS);
        StackPane plans = new StackPane();
        Runnable opened = () -> {
            if (bench.opened().get()) {
                card.setChance(bench.chance());
                plans.getChildren().setAll(plans(bench));
            }
        };
        bench.opened().addListener((observable, before, now) -> opened.run());
        opened.run();
        BenchFrame frame = new BenchFrame(bench.opened(), plans, card);
        frame.revealWhen(bench.comparison().busy(), card);
        frame.revealWhen(bench.comparison().stored(), card);
        return frame;
    }

    private static Node plans(UsesBench bench) {
        int classes = bench.session().photos().get().classes().size();
        String head = Strings.text("lesson.uses.phase.head", bench.epochs(), PythonLiteral.of(bench.rate()));
        String longHead = Strings.text(
                "lesson.uses.phase.head", bench.epochs() + bench.fineTuneEpochs(), PythonLiteral.of(bench.rate()));
        String top =
                Strings.text("lesson.uses.phase.top", bench.fineTuneEpochs(), PythonLiteral.of(bench.fineTuneRate()));
        PlanPicture extractor = new PlanPicture(frozen(bench.session()), classes, "extractor", longHead).fixed();
        PlanPicture tuned = new PlanPicture(bench.session(), classes, "tuned", head, top);
        return new SideBySide(WIDE_ENOUGH_FOR_TWO, extractor, tuned);
    }

    /** The same model with nothing of it chosen for training. */
    private static Session frozen(Session session) {
        Session frozen = new Session(session.workbench(), session.work(), session.exports());
        frozen.model().set(session.model().get());
        return frozen;
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure(
                        Strings.text("lesson.compare.figure.validation"),
                        run -> Figures.percent(run.last().validationAccuracy()),
                        true),
                new Figure(
                        Strings.text("lesson.compare.figure.test"),
                        run -> Figures.percent(run.test().orElse(Double.NaN))),
                new Figure(Strings.text("lesson.compare.figure.seconds"), run -> Figures.seconds(run.seconds())),
                new Figure(
                        Strings.text("lesson.compare.figure.speed"),
                        run -> Figures.count(Math.round(run.imagesPerSecond()))),
                new Figure(Strings.text("lesson.compare.figure.variables"), run -> Figures.count(run.variables())),
                new Figure(Strings.text("lesson.compare.figure.parameters"), run -> Figures.count(run.parameters())),
                new Figure(
                        Strings.text("lesson.compare.figure.changed"),
                        run -> Strings.text(
                                "lesson.compare.figure.of",
                                Figures.count(run.baseChanged()),
                                Figures.count(run.baseVariables()))));
    }

    private static Node controls(UsesBench bench) {
        FlowPane controls = new FlowPane();
        controls.getStyleClass().add("bench-controls");
        controls.setAlignment(Pos.CENTER_LEFT);
        for (String action : List.of("extract", "fineTune")) {
            Button button = Buttons.plain(
                    Strings.text("lesson.uses.do." + action), MaterialDesignP.PLAY, () -> bench.act(action));
            button.setId("uses-" + action);
            button.disableProperty().bind(bench.busy());
            controls.getChildren().add(button);
        }
        controls.getChildren().add(new StoredLink(bench, bench.hasStored()));
        return controls;
    }
}
