// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** What benches that compare runs tell of each, under the run's own prefix. */
final class ComparedMeasures {

    private ComparedMeasures() {}

    /**
     * The measures of runs, and others besides.
     *
     * <ul>
     *   <li>{@code epochs}: how many were finished
     *   <li>{@code seconds}: at work on the photos, which is running the base over them and all epochs; making the
     *       network ready for training is not counted
     *   <li>{@code imagesPerSecond}: training photos in a second, in the last epoch
     *   <li>{@code trainAccuracy}, {@code validationAccuracy}, {@code validationLoss}: of the last epoch;
     *       {@code testAccuracy}: of photos kept for the end, where the run came to its own end
     *   <li>{@code variables}, {@code parameters}: what the last phase trained, the head's two variables included
     *   <li>{@code baseVariables}: how many variables the base has; {@code baseChanged}: how many of these are others
     *       than before, in any bit
     *   <li>{@code stored}: whether it was made elsewhere and is only shown
     * </ul>
     */
    static Map<String, Unit> of(Map<String, Unit> others, String... runs) {
        Map<String, Unit> measures = new LinkedHashMap<>(others);
        for (String run : runs) {
            for (String count :
                    new String[] {"epochs", "variables", "parameters", "baseVariables", "baseChanged", "stored"}) {
                measures.put(run + "." + count, Unit.COUNT);
            }
            for (String share : new String[] {"trainAccuracy", "validationAccuracy", "testAccuracy"}) {
                measures.put(run + "." + share, Unit.SHARE);
            }
            measures.put(run + ".validationLoss", Unit.LOSS);
            measures.put(run + ".seconds", Unit.SECONDS);
            measures.put(run + ".imagesPerSecond", Unit.IMAGES_PER_SECOND);
        }
        return measures;
    }
}
