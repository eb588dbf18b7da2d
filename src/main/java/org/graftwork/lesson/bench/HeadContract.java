// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a head is trained.
 *
 * <p>Actions: {@code train}; {@code trainWithoutCache}, which lets the base run in each epoch anew; {@code lookAgain},
 * which asks the trained head for the training photos once more, as it is at the end and without dropout;
 * {@code showStored}.
 *
 * <p>Settings: {@code epochs}, {@code batch}, {@code learningRate}, {@code dropout}; {@code uncachedEpochs}, how many
 * epochs a run without cached features has.
 *
 * <p>Measures: those of {@code run}, and of {@code previous}, the run before it; {@code once}, of the last
 * run's first epoch, where it had no other or is stored; {@code uncached}, of the last run
 * without cached features; {@code cache.speedup}, how many times as many images a second went through an epoch with
 * cached features; {@code cache.difference}, how far validation accuracies with and without them lie apart after the
 * same number of epochs, in [0, 1]; {@code again.trainAccuracy}, beside {@code again.during}, what was measured
 * during the last epoch of that run, and {@code again.validationAccuracy}, after it.
 */
final class HeadContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("train", "trainWithoutCache", "lookAgain", "showStored"),
            Map.of(
                    "epochs",
                    Setting.epochs(),
                    "batch",
                    Setting.whole(1, 1024),
                    "learningRate",
                    Setting.learningRate(),
                    "dropout",
                    Setting.share(),
                    "uncachedEpochs",
                    Setting.whole(1, 100)),
            RunMeasures.of(
                    Map.of(
                            "cache.speedup", Unit.TIMES,
                            "cache.difference", Unit.SHARE,
                            "again.trainAccuracy", Unit.SHARE,
                            "again.during", Unit.SHARE,
                            "again.validationAccuracy", Unit.SHARE),
                    "run",
                    "previous",
                    "once",
                    "uncached"));

    private HeadContract() {}
}
