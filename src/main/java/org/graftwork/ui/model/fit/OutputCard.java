// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.fit;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.graftwork.model.OutputKind;
import org.graftwork.model.PretrainedModel;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What the model gives, and the ways to make it give features. */
public final class OutputCard extends Card {

    private final ObservableValue<PretrainedModel> model;
    private final Adapting adapting;
    private final Label figure = Labels.of("", "stat-value");
    private final Label kind = Labels.of("", "small", "muted");
    private final Label advice = Labels.wrapped(Labels.of("", "small"));
    private final Button penultimate;
    private final Button pool;
    private final Button back;

    public OutputCard(ObservableValue<PretrainedModel> model, Adapting adapting) {
        this.model = model;
        this.adapting = adapting;
        setId("output-card");
        penultimate = button("use-penultimate", adapting::usePenultimateLayer);
        penultimate.setMnemonicParsing(false); // a layer's name may have underscores
        pool = button("pool", adapting::pool);
        pool.setText(Strings.text("fit.fix.pool"));
        back = Buttons.plain(Strings.text("model.adapted.back"), MaterialDesignU.UNDO, adapting::backToWhole);
        back.setId("back-to-whole");
        back.getStyleClass().add("compact-button");
        FlowPane buttons = new FlowPane(penultimate, pool, back);
        buttons.getStyleClass().add("finding-fixes");
        Notice problem = new Notice(
                Notice.Kind.PROBLEM,
                Buttons.icon(Strings.text("notice.dismiss"), MaterialDesignC.CLOSE, adapting::forgetProblem));
        problem.following(Strings.text("model.adapted.failed"), adapting.problem());
        problem.setId("output-problem");
        FlowPane line = new FlowPane(figure, kind);
        line.getStyleClass().add("figure-line");
        line.setRowValignment(VPos.BASELINE);
        getChildren()
                .addAll(
                        Labels.of(Strings.text("model.output"), "heading"),
                        line,
                        Labels.following(adapting.change(), "small", "trained-text"),
                        advice,
                        buttons,
                        problem);
        model.addListener((observable, before, now) -> show());
        adapting.penultimate().addListener((observable, before, now) -> show());
        adapting.working().addListener((observable, before, now) -> show());
        adapting.change().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        PretrainedModel now = model.getValue();
        if (now == null) {
            return;
        }
        OutputKind given = now.output().kind();
        String key = given.name().toLowerCase(Locale.ROOT);
        figure.setText(
                given == OutputKind.FEATURE_MAP && now.output().shape().size() > 1
                        ? Figures.shape(now.output()
                                .shape()
                                .subList(1, now.output().shape().size()))
                        : Figures.count(now.output().dimensions()));
        String activation = now.output().activation();
        kind.setText(
                activation.isEmpty()
                        ? Strings.text("model.output." + key)
                        : Strings.text("model.output.scores", activation));
        advice.setText(Strings.text("model.output." + key + ".advice"));
        String layer = adapting.penultimate().get();
        penultimate.setText(Strings.text("model.output.penultimate", layer));
        show(penultimate, given == OutputKind.LOGITS && !layer.isEmpty());
        show(pool, given == OutputKind.FEATURE_MAP);
        show(back, !adapting.change().get().isEmpty());
    }

    private void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
        button.setDisable(adapting.working().get());
    }

    private static Button button(String id, Runnable action) {
        Button button = Buttons.plain("", MaterialDesignB.BULLSEYE_ARROW, action);
        button.setId(id);
        button.getStyleClass().add("compact-button");
        return button;
    }
}
