// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;

/**
 * What a network said of the same picture, asked several times.
 *
 * @param mode how it was run
 * @param answers one each time
 * @param changes what became of each variable, in the model's order
 */
public record PictureAnswers(NetworkMode mode, List<Answer> answers, List<VariableChange> changes) {

    public PictureAnswers {
        answers = List.copyOf(answers);
        changes = List.copyOf(changes);
    }

    /**
     * One answer.
     *
     * @param probabilities one a class
     * @param layers what each layer gave on
     */
    public record Answer(List<Double> probabilities, List<LayerFigures> layers) {
        public Answer {
            probabilities = List.copyOf(probabilities);
            layers = List.copyOf(layers);
        }
    }

    /** How many of the answers differ, in any bit of any probability. */
    public int different() {
        return (int) answers.stream().map(Answer::probabilities).distinct().count();
    }

    /** By how much the most and the least probability of a class differ, at most over the classes. */
    public double spread() {
        double spread = 0;
        for (int i = 0; i < answers.get(0).probabilities().size(); i++) {
            int label = i;
            var of = answers.stream()
                    .mapToDouble(answer -> answer.probabilities().get(label))
                    .summaryStatistics();
            spread = Math.max(spread, of.getMax() - of.getMin());
        }
        return spread;
    }
}
