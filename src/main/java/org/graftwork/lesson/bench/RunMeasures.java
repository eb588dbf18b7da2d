// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What benches that train tell of a run, each under the run's own prefix. */
final class RunMeasures {

    private RunMeasures() {}

    /**
     * The measures of a run.
     *
     * <ul>
     *   <li>{@code epochs}: how many were finished
     *   <li>{@code seconds}: how long it took in all, from the first photo read to the last step; {@code epochSeconds}:
     *       an epoch on average; {@code extractionSeconds}: the base's one pass over the photos
     *   <li>{@code imagesPerSecond}: training and validation photos that went through an epoch in a second, on average
     *   <li>{@code trainAccuracy}, {@code trainLoss}, {@code validationAccuracy}, {@code validationLoss}: of the last
     *       epoch; {@code firstTrainAccuracy}, {@code firstValidationAccuracy}: of the first; {@code testAccuracy}: of
     *       photos kept for the end
     *   <li>{@code trainPhotos}, {@code validationPhotos}, {@code testPhotos}: how many there were of each
     *   <li>{@code parameters}: how many numbers the last phase trained
     *   <li>{@code baseVariables}: how many variables the base has; {@code baseChanged}: how many of these are others
     *       than before, in any bit
     *   <li>{@code learningRate} and {@code batch}: of the last phase, and of all
     *   <li>{@code stored}: whether it was made elsewhere and is only shown
     * </ul>
     */
    static Map<String, Unit> of(String prefix) {
        Map<String, Unit> measures = new LinkedHashMap<>();
        measures.put("epochs", Unit.COUNT);
        measures.put("seconds", Unit.SECONDS);
        measures.put("epochSeconds", Unit.SECONDS);
        measures.put("extractionSeconds", Unit.SECONDS);
        measures.put("imagesPerSecond", Unit.IMAGES_PER_SECOND);
        for (String share : new String[] {
            "trainAccuracy", "validationAccuracy", "firstTrainAccuracy", "firstValidationAccuracy", "testAccuracy"
        }) {
            measures.put(share, Unit.SHARE);
        }
        measures.put("trainLoss", Unit.LOSS);
        measures.put("validationLoss", Unit.LOSS);
        for (String count : new String[] {
            "trainPhotos",
            "validationPhotos",
            "testPhotos",
            "parameters",
            "baseVariables",
            "baseChanged",
            "batch",
            "stored"
        }) {
            measures.put(count, Unit.COUNT);
        }
        measures.put("learningRate", Unit.NUMBER);
        Map<String, Unit> named = new LinkedHashMap<>();
        measures.forEach((name, unit) -> named.put(prefix + "." + name, unit));
        return named;
    }

    /** The measures of several runs, and others besides. */
    static Map<String, Unit> of(Map<String, Unit> others, String... prefixes) {
        Map<String, Unit> measures = new LinkedHashMap<>(others);
        for (String prefix : prefixes) {
            measures.putAll(of(prefix));
        }
        return measures;
    }
}
