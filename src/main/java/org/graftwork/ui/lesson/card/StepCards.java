// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import javafx.scene.layout.Region;
import org.graftwork.ui.lesson.step.BreakItModel;
import org.graftwork.ui.lesson.step.PredictionModel;
import org.graftwork.ui.lesson.step.ProofModel;
import org.graftwork.ui.lesson.step.QuestionModel;
import org.graftwork.ui.lesson.step.StepModel;
import org.graftwork.ui.lesson.step.TaskModel;
import org.graftwork.ui.lesson.text.Links;

/** Shows steps. */
public final class StepCards {

    private StepCards() {}

    public static Region of(StepModel step, Links links) {
        if (step instanceof PredictionModel prediction) {
            return new PredictionCard(prediction, links);
        } else if (step instanceof TaskModel task) {
            return new TaskCard(task);
        } else if (step instanceof QuestionModel question) {
            return new QuestionCard(question, links);
        } else if (step instanceof BreakItModel breakIt) {
            return new BreakItCard(breakIt, links);
        }
        return new ProofCard((ProofModel) step, links);
    }
}
