// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a base is fine-tuned.
 *
 * <p>Actions: {@code trainHead}; {@code fineTune}, which trains the head and then the base; {@code fineTuneUntrained},
 * which trains the base at once, under a head that has learned nothing; {@code showStored}.
 *
 * <p>Settings: {@code epochs}, of the head; {@code fineTuneEpochs}; {@code fineTuneLearningRate}; {@code part}, one of
 * {@code top_block}, {@code upper_third} and {@code everything}; {@code mode}, either {@code inference_mode} or
 * {@code training_mode}.
 *
 * <p>Measures: those of {@code run}, the last one; of {@code head}, at the end of the head's own phase; of {@code tuned},
 * the last run that trained the base. Of the variables of the base in the last fine-tuning: {@code trained.count} were
 * to be trained, {@code trained.changed} of them changed, by {@code trained.change} on average, relative to what they
 * were, in [0, 1]; {@code frozen.count} were not, {@code frozen.changed} of them changed all the same, among them
 * {@code frozen.statistics} moving statistics; {@code trained.stored} and {@code frozen.stored} say whether a stored run
 * tells it. {@code head.baseChanged} is the same count for the head's phase.
 */
final class FineTuningContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("trainHead", "fineTune", "fineTuneUntrained", "showStored"),
            Map.of(
                    "epochs",
                    Setting.epochs(),
                    "fineTuneEpochs",
                    Setting.epochs(),
                    "fineTuneLearningRate",
                    Setting.learningRate(),
                    "part",
                    Setting.oneOf("top_block", "upper_third", "everything"),
                    "mode",
                    Setting.oneOf("inference_mode", "training_mode")),
            RunMeasures.of(
                    Map.of(
                            "trained.count", Unit.COUNT,
                            "trained.stored", Unit.COUNT,
                            "trained.changed", Unit.COUNT,
                            "trained.change", Unit.SHARE,
                            "frozen.count", Unit.COUNT,
                            "frozen.stored", Unit.COUNT,
                            "frozen.changed", Unit.COUNT,
                            "frozen.statistics", Unit.COUNT),
                    "run",
                    "head",
                    "tuned"));

    private FineTuningContract() {}
}
