// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The bench where a head is trained and its curves are watched. */
public final class TrainPage extends Page {

    private static final double MUCH_ROOM = 1100;
    private static final double WIDE = 320;
    private static final double NARROW = 248;

    private final TrainViewModel bench;
    private final StackPane content = new StackPane();
    private final RunView run;
    private final VBox plan;
    private final Button start;
    private final Button stop;
    private final Button goOn;
    private final Node startAround;

    public TrainPage(TrainViewModel bench) {
        super(Bench.TRAIN.title(), Bench.TRAIN.purpose());
        this.bench = bench;
        setId("train-page");
        run = new RunView(bench);
        PlanForm form = bench.form();
        plan = new VBox(
                new PlanCard(form), new FineTuneCard(form.fineTuning(), form.cautions(), bench::chooseVariables));
        plan.getStyleClass().addAll("stack", "compact-stack");
        start = Buttons.primary(Strings.text("train.start"), MaterialDesignP.PLAY, bench::start);
        start.setId("start");
        stop = Buttons.plain(Strings.text("train.stop"), MaterialDesignS.STOP, bench::stop);
        stop.setId("stop");
        Buttons.ignoreDoubleClick(start);
        Buttons.ignoreDoubleClick(stop);
        goOn = Buttons.primary(Strings.text("train.goOn"), MaterialDesignA.ARROW_RIGHT, bench::goOn);
        goOn.setContentDisplay(ContentDisplay.RIGHT);
        StringBinding blocked =
                Bindings.createStringBinding(() -> bench.missing().get(), bench.missing());
        startAround = Buttons.disabledFor(blocked, start);
        setActions(stop, startAround, goOn);
        AdviceList advice = new AdviceList(bench.advice(), bench.session().lessonAsked()::set, "");
        VBox side = new VBox(advice, plan);
        side.getStyleClass().addAll("stack", "compact-stack");
        PageScroll settings = new PageScroll(side);
        settings.minWidthProperty()
                .bind(Bindings.when(widthProperty().greaterThan(MUCH_ROOM))
                        .then(WIDE)
                        .otherwise(NARROW));
        settings.prefWidthProperty().bind(settings.minWidthProperty());
        Notice elsewhere = new Notice(Notice.Kind.INFORMATION).following("", bench.elsewhere());
        elsewhere.setId("train-elsewhere");
        VBox beside = new VBox(elsewhere, content);
        beside.getStyleClass().addAll("stack", "compact-stack");
        VBox.setVgrow(content, Priority.ALWAYS);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox columns = new HBox(settings, beside);
        columns.getStyleClass().add("columns");
        setBody(columns);
        bench.state().addListener((observable, before, now) -> update());
        bench.missing().addListener((observable, before, now) -> update());
        form.fineTuning().wanted().addListener((observable, before, now) -> update());
        form.fineTuning().selection().addListener((observable, before, now) -> update());
        new RunPulse(bench, run::follow);
        update();
    }

    private void update() {
        RunState state = bench.state().get();
        boolean finished = state == RunState.FINISHED;
        show(start, !state.isActive());
        show(stop, state.isActive());
        show(goOn, finished);
        stop.setDisable(state == RunState.STOPPING);
        stop.setText(Strings.text(state == RunState.STOPPING ? "train.stopping" : "train.stop"));
        start.setText(Strings.text(finished ? "train.again" : "train.start"));
        start.getStyleClass().remove("primary");
        if (!finished) {
            start.getStyleClass().add("primary");
        }
        plan.setDisable(state.isActive());
        content.getChildren().setAll(state == RunState.IDLE ? waiting() : run);
    }

    private Node waiting() {
        if (!bench.missing().get().isEmpty()) {
            Button there = Buttons.plain(
                    Strings.text(bench.session().model().get() == null ? "train.toModel" : "train.toPhotos"),
                    MaterialDesignA.ARROW_RIGHT,
                    bench::goWhereItIsMissing);
            there.setContentDisplay(ContentDisplay.RIGHT);
            return new EmptyState(
                    MaterialDesignC.CHART_BELL_CURVE,
                    Strings.text("train.missing.title"),
                    bench.missing().get(),
                    there);
        }
        return new EmptyState(
                MaterialDesignR.ROCKET_LAUNCH_OUTLINE, Strings.text("train.ready.title"), bench.whatIsReady());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
