// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a network runs in training mode and in inference mode.
 *
 * <p>{@code training.} and {@code inference.} are of the last batch that was run in that mode: how many variables there
 * are, how many changed in any bit, of those that are trainable and of those that are not; the loss before the update;
 * how far the kernel of the convolution and the moving mean went, relative to what they were. {@code asked.training.} and
 * {@code asked.inference.} are of the last time a picture was shown again and again in that mode: how many of the answers
 * differ, by how much a probability did at most, and how many variables changed by mere asking. {@code answer.different}
 * is of the last time in whatever mode.
 */
final class ModesContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("train-step", "infer", "ask-training", "ask-inference", "start-over"),
            Map.of(
                    "mode",
                    Setting.oneOf("training", "inference"),
                    "learning-rate",
                    Setting.learningRate(),
                    "dropout",
                    Setting.share()),
            Map.ofEntries(
                    Map.entry("batch.photos", Unit.COUNT),
                    Map.entry("training.variables", Unit.COUNT),
                    Map.entry("training.changed", Unit.COUNT),
                    Map.entry("training.trainable", Unit.COUNT),
                    Map.entry("training.trainableChanged", Unit.COUNT),
                    Map.entry("training.fixed", Unit.COUNT),
                    Map.entry("training.fixedChanged", Unit.COUNT),
                    Map.entry("training.gradients", Unit.COUNT),
                    Map.entry("training.loss", Unit.LOSS),
                    Map.entry("training.kernelChange", Unit.SHARE),
                    Map.entry("training.movingVarianceChange", Unit.SHARE),
                    Map.entry("inference.variables", Unit.COUNT),
                    Map.entry("inference.changed", Unit.COUNT),
                    Map.entry("inference.gradients", Unit.COUNT),
                    Map.entry("inference.loss", Unit.LOSS),
                    Map.entry("asked.times", Unit.COUNT),
                    Map.entry("asked.training.different", Unit.COUNT),
                    Map.entry("asked.training.spread", Unit.SHARE),
                    Map.entry("asked.training.changed", Unit.COUNT),
                    Map.entry("asked.inference.different", Unit.COUNT),
                    Map.entry("asked.inference.spread", Unit.SHARE),
                    Map.entry("asked.inference.changed", Unit.COUNT),
                    Map.entry("answer.different", Unit.COUNT),
                    Map.entry("answer.spread", Unit.SHARE)));

    private ModesContract() {}
}
