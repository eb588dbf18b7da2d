// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.step;

import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ObjIntConsumer;
import org.graftwork.lesson.Step;

/** Makes the models of steps. */
public final class StepModels {

    private final BenchLink bench;
    private final Map<String, Integer> answers;
    private final ObjIntConsumer<String> remember;

    /**
     * @param answers what was answered before, by the steps’ ids
     * @param remember hears what is answered
     */
    public StepModels(BenchLink bench, Map<String, Integer> answers, ObjIntConsumer<String> remember) {
        this.bench = bench;
        this.answers = answers;
        this.remember = remember;
    }

    public StepModel of(Step step) {
        if (step instanceof Step.Prediction prediction) {
            return new PredictionModel(prediction, bench, answer(step), choice -> remember.accept(step.id(), choice));
        } else if (step instanceof Step.Question question) {
            return new QuestionModel(question, answer(step), choice -> remember.accept(step.id(), choice));
        } else if (step instanceof Step.Task task) {
            return new TaskModel(task, bench);
        } else if (step instanceof Step.BreakIt breakIt) {
            return new BreakItModel(breakIt, bench);
        }
        return new ProofModel((Step.Proof) step, bench);
    }

    private OptionalInt answer(Step step) {
        Integer answer = answers.get(step.id());
        return answer == null ? OptionalInt.empty() : OptionalInt.of(answer);
    }
}
