// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.VariableChange;

/**
 * What a training run came to, as a model card says it. Figures that there are none of are left out.
 *
 * @param stopped whether it was stopped on request
 * @param testAccuracy share of the test photos that are classified right, in [0, 1]
 * @param phases those that were begun
 * @param history one entry an epoch
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardResults(boolean stopped, Double testAccuracy, List<PhaseOutcome> phases, List<Epoch> history) {

    /**
     * What a phase came to.
     *
     * @param base what happened to the base
     * @param trained how many of the base's variables were trained with the head
     * @param changed how many of the base's variables are others than before, moving statistics included
     * @param trainableParameters how many numbers were trained, the head's included
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PhaseOutcome(
            String name,
            int epochs,
            double seconds,
            BaseTraining base,
            VariableCount trained,
            Long changed,
            long trainableParameters) {

        static PhaseOutcome of(Phase plan, PhaseFigures figures, PretrainedModel base) {
            boolean told = !figures.variables().isEmpty();
            return new PhaseOutcome(
                    figures.name(),
                    figures.epochs(),
                    figures.seconds(),
                    plan.base(),
                    plan.trained().trained(base),
                    told
                            ? figures.variables().stream()
                                    .filter(VariableChange::changed)
                                    .count()
                            : null,
                    figures.trainableParameters());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Epoch(
            int epoch,
            String phase,
            double trainLoss,
            double trainAccuracy,
            Double validationLoss,
            Double validationAccuracy,
            double seconds) {

        static Epoch of(EpochFigures figures) {
            return new Epoch(
                    figures.epoch(),
                    figures.phase(),
                    figures.trainLoss(),
                    figures.trainAccuracy(),
                    known(figures.validationLoss()),
                    known(figures.validationAccuracy()),
                    figures.seconds());
        }

        /** JSON has no NaN. */
        private static Double known(double figure) {
            return Double.isFinite(figure) ? figure : null;
        }
    }

    static CardResults of(TrainedClassifier classifier) {
        TrainingResult result = classifier.result();
        List<PhaseOutcome> phases = IntStream.range(0, result.phases().size())
                .mapToObj(i -> PhaseOutcome.of(
                        classifier.plan().phases().get(i), result.phases().get(i), classifier.base()))
                .toList();
        return new CardResults(
                result.stopped(),
                result.testAccuracy().isPresent() ? result.testAccuracy().getAsDouble() : null,
                phases,
                result.history().stream().map(Epoch::of).toList());
    }
}
