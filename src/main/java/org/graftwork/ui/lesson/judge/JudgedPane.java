// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.judge;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.graftwork.evaluation.Evaluation;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.EmptyState;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Toolbox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What a classifier makes of photos it has not learned from: the matrix, each class's figures, and the mistakes. */
final class JudgedPane extends VBox {

    private final JudgeBench bench;
    private final Toolbox tools;

    JudgedPane(JudgeBench bench, Toolbox tools) {
        this.bench = bench;
        this.tools = tools;
        setId("judged");
        getStyleClass().addAll("stack", "compact-stack");
        bench.evaluation().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        Evaluation evaluation = bench.evaluation().get();
        if (evaluation == null) {
            EmptyState empty = new EmptyState(
                    MaterialDesignS.SCALE_BALANCE,
                    Strings.text("lesson.judge.idle.title"),
                    Strings.text("lesson.judge.idle.text"));
            empty.getStyleClass().add("bench-waiting");
            getChildren().setAll(empty);
            return;
        }
        MistakesPane mistakes = new MistakesPane(evaluation, tools.photos());
        MatrixPane matrix = new MatrixPane(evaluation, mistakes::show);
        Card judged = new Card(
                Labels.heading(Strings.text(
                        "lesson.judge.accuracy",
                        evaluation.matrix().right(),
                        evaluation.matrix().photos(),
                        Figures.percent(evaluation.matrix().accuracy()))),
                Labels.muted(Strings.text("lesson.judge.matrix.help")),
                matrix,
                new ClassTable(evaluation));
        judged.getStyleClass().add("compact");
        getChildren().setAll((Node) judged, mistakes);
    }
}
