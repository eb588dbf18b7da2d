// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/** What the bench promises on which the case study is done through both interfaces. */
final class TwiceContract {

    /**
     * The same network, opened from a file of Keras and from a SavedModel.
     *
     * <ul>
     *   <li>Actions: {@code features} runs both over the validation photos; {@code run} trains a head on each, by the
     *       same plan; {@code otherRange} gives the classifier on the SavedModel the test photos in the range of the
     *       other, {@code rawBytes} as they are, from 0 to 255, and {@code ownRange} in its own, after training both where no classifier is at hand; {@code showStored}, which
     *       leaves none.
     *   <li>Measures of two runs, {@code keras} and {@code hub}, as {@link ComparedMeasures} tells; of both models their
     *       {@code layers}, how many of these are {@code bare} of variables, their {@code variables} and their
     *       {@code range}; {@code features.photos}, {@code features.difference} and {@code features.largest}: how many
     *       photos were compared, the largest difference and the largest number; {@code curves.difference}: between the
     *       validation accuracies of the same epoch, the largest; {@code test.difference}: between the test accuracies;
     *       {@code ownRange.accuracy}, {@code otherRange.accuracy} and {@code rawBytes.accuracy} on the test photos.
     * </ul>
     */
    static final BenchContract CONTRACT = new BenchContract(
            Set.of("features", "run", "otherRange", "rawBytes", "ownRange", "showStored"),
            Map.of("epochs", Setting.epochs()),
            ComparedMeasures.of(
                    Map.ofEntries(
                            Map.entry("kerasModel.layers", Unit.COUNT),
                            Map.entry("kerasModel.bare", Unit.COUNT),
                            Map.entry("kerasModel.variables", Unit.COUNT),
                            Map.entry("kerasModel.range", Unit.TEXT),
                            Map.entry("hubModel.layers", Unit.COUNT),
                            Map.entry("hubModel.bare", Unit.COUNT),
                            Map.entry("hubModel.variables", Unit.COUNT),
                            Map.entry("hubModel.range", Unit.TEXT),
                            Map.entry("features.photos", Unit.COUNT),
                            Map.entry("features.difference", Unit.NUMBER),
                            Map.entry("features.largest", Unit.NUMBER),
                            Map.entry("curves.difference", Unit.SHARE),
                            Map.entry("test.difference", Unit.SHARE),
                            Map.entry("otherRange.accuracy", Unit.SHARE),
                            Map.entry("rawBytes.accuracy", Unit.SHARE),
                            Map.entry("ownRange.accuracy", Unit.SHARE)),
                    "keras",
                    "hub"));

    private TwiceContract() {}
}
