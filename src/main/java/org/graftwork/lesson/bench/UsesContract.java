// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which a base is used as a feature extractor and fine-tuned. */
final class UsesContract {

    /**
     * Both plans have the same number of epochs: the second one trains the head in the first of them, and then the head
     * and the base above the freeze line.
     *
     * <ul>
     *   <li>Actions: {@code run} does both plans; {@code extract} and {@code fineTune} do one of them; {@code atOnce}
     *       trains the whole base from the first step, under an untrained head, at a high learning rate; {@code putBack}
     *       takes that away and fine-tunes as planned, where no stored run stands there; {@code showStored}.
     *   <li>Settings: {@code epochs} and {@code fineTuneEpochs}, {@code learningRate} and {@code fineTuneLearningRate};
     *       {@code topLayers}: how many of the base's last layers with something to train are above the freeze line.
     *   <li>Measures of three runs, {@code extractor}, {@code tuned} and {@code broken}, as {@link ComparedMeasures}
     *       tells; {@code gain}: by how much the second plan is better on the validation photos, below 0 where it is
     *       worse; {@code speedUp}: how many times as many photos the first one's epochs do in a second.
     * </ul>
     */
    static final BenchContract CONTRACT = new BenchContract(
            Set.of("run", "extract", "fineTune", "atOnce", "putBack", "showStored"),
            Map.of(
                    "epochs",
                    Setting.epochs(),
                    "fineTuneEpochs",
                    Setting.epochs(),
                    "learningRate",
                    Setting.learningRate(),
                    "fineTuneLearningRate",
                    Setting.learningRate(),
                    "topLayers",
                    Setting.whole(1, 1000)),
            ComparedMeasures.of(
                    Map.of(
                            "gain",
                            Unit.SHARE,
                            "speedUp",
                            Unit.TIMES,
                            "chance",
                            Unit.SHARE,
                            "fineTuneEpochs",
                            Unit.COUNT),
                    "extractor",
                    "tuned",
                    "broken"));

    private UsesContract() {}
}
