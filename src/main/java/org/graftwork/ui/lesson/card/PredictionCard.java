// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import javafx.scene.layout.VBox;
import org.graftwork.lesson.Step;
import org.graftwork.ui.lesson.step.PredictionModel;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.lesson.text.MarkdownView;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** A guess before the run, and the comparison after it. */
final class PredictionCard extends StepCard {

    PredictionCard(PredictionModel model, Links links) {
        super("step-prediction", MaterialDesignH.HELP_CIRCLE_OUTLINE, Strings.text("lesson.step.predict"));
        Step.Prediction step = model.step();
        ChoiceList choices = new ChoiceList(
                step.id(), step.choices().stream().map(Step.Guess::text).toList(), model.guess(), model::take);
        VBox ask = new VBox(new MarkdownView(model.asked().get(), links));
        model.asked().addListener((observable, before, now) -> ask.getChildren().setAll(new MarkdownView(now, links)));
        getChildren().addAll(ask, choices, Labels.following(model.verdict(), "step-said"));
        Runnable show = () -> {
            boolean told = !model.verdict().get().isEmpty();
            choices.mark(model.outcome().get());
            choices.setDisable(told);
            style("step-done", told);
            if (told) {
                head(MaterialDesignC.CHECK_CIRCLE_OUTLINE, Strings.text("lesson.step.predict.told"));
            }
        };
        model.verdict().addListener((observable, before, now) -> show.run());
        show.run();
    }
}
