// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.train.RunProgressCard;
import org.graftwork.ui.train.RunPulse;
import org.graftwork.ui.train.RunState;
import org.graftwork.ui.train.TrainViewModel;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.NumberField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What the classifier was trained on, with the control that takes photos of the last class away from it. */
final class TrainedCard extends Card {

    TrainedCard(JudgeBench bench) {
        getStyleClass().add("compact");
        TrainViewModel runs = bench.runs();
        RunProgressCard progress = new RunProgressCard(runs);
        progress.getStyleClass().setAll("bare-card");
        new RunPulse(runs, progress::follow);
        Notice problem = new Notice(Notice.Kind.PROBLEM).following(Strings.text("train.failed"), runs.problem());
        NumberField dogs = new NumberField(
                Strings.text("lesson.judge.dogs"), Strings.text("lesson.judge.dogs.help"), bench.dogs());
        dogs.field().setId("bench-dogs");
        Button train = Buttons.plain(
                Strings.text("lesson.judge.trainAndJudge"), MaterialDesignP.PLAY, () -> bench.act("trainAndJudge"));
        train.setId("bench-train");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(dogs, space, train);
        row.getStyleClass().addAll("fields", "bench-fields");
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.disableProperty().bind(bench.busy());
        Label loading = Labels.muted(Strings.text("lesson.run.loading"));
        loading.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !bench.isReady() && runs.state().get() == RunState.IDLE,
                        bench.session().model(),
                        bench.session().photos(),
                        runs.state()));
        loading.managedProperty().bind(loading.visibleProperty());
        getChildren().addAll(loading, problem, progress, row);
    }
}
