// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import org.graftwork.lesson.Step;
import org.graftwork.ui.lesson.step.QuestionModel;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.lesson.text.MarkdownView;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** A question, the answer, and a hint where it is wrong. */
final class QuestionCard extends StepCard {

    QuestionCard(QuestionModel model, Links links) {
        super("step-question", MaterialDesignL.LIGHTBULB_ON_OUTLINE, Strings.text("lesson.step.question"));
        Step.Question step = model.step();
        ChoiceList choices = new ChoiceList(
                step.id(), step.choices().stream().map(Step.Choice::text).toList(), model.answer(), model::take);
        getChildren()
                .addAll(new MarkdownView(step.ask(), links), choices, Labels.following(model.reply(), "step-said"));
        Runnable show = () -> {
            boolean right = model.right().get();
            choices.setDisable(right);
            choices.mark(right ? model.answer().get() : -1);
            style("step-done", right);
            style("step-hint", !right && model.answer().get() >= 0);
            if (right) {
                head(MaterialDesignC.CHECK_CIRCLE_OUTLINE, Strings.text("lesson.step.question.right"));
            } else if (model.answer().get() >= 0) {
                head(MaterialDesignL.LIGHTBULB_ON_OUTLINE, Strings.text("lesson.step.question.hint"));
            }
        };
        model.answer().addListener((observable, before, now) -> show.run());
        model.right().addListener((observable, before, now) -> show.run());
        show.run();
    }
}
