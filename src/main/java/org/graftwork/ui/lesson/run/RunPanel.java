// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.run;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.Split;
import org.graftwork.ui.lesson.bench.StoredLink;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.AdviceList;
import org.graftwork.ui.train.RunProgressCard;
import org.graftwork.ui.train.RunPulse;
import org.graftwork.ui.train.RunState;
import org.graftwork.ui.train.RunTiles;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.Notice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** A run on a lesson's bench: how far it is, its figures, its curves, and what there is to know about them. */
public final class RunPanel extends StackPane {

    private final RunBench bench;
    private final String key;
    private final VBox run;

    /**
     * @param beside shown under the curves
     * @param key of what is said before the first run: with {@code .idle.title} and {@code .idle.text}
     */
    public RunPanel(RunBench bench, String key, Node... beside) {
        this.bench = bench;
        this.key = key;
        TrainViewModel runs = bench.runs();
        RunProgressCard progress = new RunProgressCard(runs);
        Button stop = Buttons.plain(Strings.text("train.stop"), MaterialDesignS.STOP, bench::stop);
        stop.setId("bench-stop");
        HBox stopping = new HBox(stop);
        stopping.getStyleClass().add("bench-stop");
        stopping.visibleProperty().bind(runs.state().map(RunState::isActive).orElse(false));
        stopping.managedProperty().bind(stopping.visibleProperty());
        progress.getChildren().add(stopping);
        Notice problem = new Notice(Notice.Kind.PROBLEM).following(Strings.text("train.failed"), runs.problem());
        run = new VBox(problem, progress, new CurvesCard(runs));
        run.getChildren().addAll(beside);
        run.getChildren()
                .addAll(
                        new AdviceList(runs.advice(), bench.session().lessonAsked()::set, bench.lesson()),
                        new RunTiles(runs),
                        new StoredLink(bench, bench.hasStored()));
        run.getStyleClass().addAll("stack", "compact-stack");
        new RunPulse(runs, progress::follow);
        runs.state().addListener((observable, before, now) -> show());
        bench.session().model().addListener((observable, before, now) -> show());
        bench.session().photos().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        boolean begun = bench.runs().state().get() != RunState.IDLE;
        List<Node> shown = List.of(begun ? run : bench.isReady() ? idle() : loading());
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
    }

    private Node idle() {
        ImageDataset photos = bench.session().photos().get();
        int learned = photos.count(Split.TRAIN);
        EmptyState state = new EmptyState(
                MaterialDesignR.ROCKET_LAUNCH_OUTLINE,
                Strings.text(key + ".idle.title"),
                Strings.text(
                        key + ".idle.text",
                        photos.items().size(),
                        learned,
                        photos.items().size() - learned),
                new StoredLink(bench, bench.hasStored()));
        state.getStyleClass().add("bench-waiting");
        return state;
    }

    private static Node loading() {
        Region state = new LoadingState(Strings.text("lesson.run.loading"));
        state.getStyleClass().add("bench-waiting");
        return state;
    }
}
