// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.training.LayerFigures;
import org.graftwork.training.NetworkMode;
import org.graftwork.training.PictureAnswers;
import org.graftwork.training.VariableChange;
import org.graftwork.ui.classify.ShareBar;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What the network says of the same picture in one mode, each time anew. */
final class AnswersColumn extends VBox {

    private static final double SHARE = 48;

    private final ModesBench bench;
    private final NetworkMode mode;
    private final VBox rows = new VBox();
    private final Label verdict = Labels.wrapped(Labels.of("", "small", "strong"));
    private final Label changed = Labels.wrapped(Labels.of("", "small", "muted"));

    AnswersColumn(ModesBench bench, NetworkMode mode) {
        this.bench = bench;
        this.mode = mode;
        String key = mode.name().toLowerCase(Locale.ROOT);
        getStyleClass().add("answers-column");
        rows.getStyleClass().add("answers-rows");
        Button ask = Buttons.plain(
                Strings.text("lesson.modes.ask", ModesBench.TIMES),
                MaterialDesignR.REPEAT_VARIANT,
                () -> bench.act("ask-" + key));
        ask.setId("modes-ask-" + key);
        ask.setMinWidth(0);
        ask.setMaxWidth(Double.MAX_VALUE);
        ask.disableProperty().bind(bench.busy().or(bench.network().isNull()));
        verdict.setId("modes-verdict-" + key);
        getChildren()
                .addAll(Labels.of(Strings.text("lesson.modes.mode." + key), "strong"), ask, rows, verdict, changed);
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(0);
        setPrefWidth(1);
        bench.answers(mode).addListener((observable, before, now) -> show(now));
        show(bench.answers(mode).get());
    }

    private void show(PictureAnswers answers) {
        rows.getChildren().clear();
        if (answers == null) {
            verdict.setText("");
            changed.setText(Strings.text("lesson.modes.unasked"));
            return;
        }
        double largest = answers.answers().stream()
                .flatMap(answer -> dropped(answer).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        answers.answers().forEach(answer -> rows.getChildren().add(row(answer, largest)));
        int different = answers.different();
        verdict.setText(
                different == 1
                        ? Strings.text(
                                "lesson.modes.identical", answers.answers().size())
                        : Strings.text("lesson.modes.different", different, Figures.percent(answers.spread())));
        long moved = answers.changes().stream().filter(VariableChange::changed).count();
        changed.setText(Strings.text("lesson.modes.asked", moved));
    }

    private Node row(PictureAnswers.Answer answer, double largest) {
        double share = answer.probabilities().get(0);
        SmallBars bars = new SmallBars(dropped(answer), largest);
        HBox.setHgrow(bars, Priority.ALWAYS);
        bars.setPrefWidth(80);
        ShareBar bar = new ShareBar(share, mode == NetworkMode.TRAINING);
        bar.setMinWidth(SHARE);
        bar.setMaxWidth(2 * SHARE);
        HBox.setHgrow(bar, Priority.SOMETIMES);
        Label figure = Labels.of(Figures.percent(share), "small");
        figure.setMinWidth(SHARE);
        figure.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(bars, bar, figure);
        row.getStyleClass().add("answer-row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(bench.batch().get().classes().get(0) + " " + Figures.percent(share));
        return row;
    }

    /** What dropout gave on: one number a filter. */
    private static List<Double> dropped(PictureAnswers.Answer answer) {
        return answer.layers().stream()
                .filter(layer -> layer.kind().equals("Dropout"))
                .findFirst()
                .map(LayerFigures::channels)
                .orElse(List.of());
    }
}
