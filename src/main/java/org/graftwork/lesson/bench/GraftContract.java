// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a first graft is made.
 *
 * <p>Actions: {@code train}; {@code showStored}; {@code tryPhoto}, which classifies the next photo of the sample strip.
 *
 * <p>Settings: {@code epochs}; {@code labels}, either {@code right} or {@code mixed}, where every second training photo
 * of each class gets a wrong name.
 *
 * <p>Measures: those of {@code run}; {@code mixed}, of the last run on wrong names; {@code start.seconds}, from asking
 * for the training to the classifier; {@code photo.tried}, how many photos were classified; {@code photo.label} and
 * {@code photo.confidence}, what the last one was taken for and with which probability.
 */
final class GraftContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("train", "showStored", "tryPhoto"),
            Map.of("epochs", Setting.epochs(), "labels", Setting.oneOf("right", "mixed")),
            RunMeasures.of(
                    Map.of(
                            "start.seconds", Unit.SECONDS,
                            "photo.tried", Unit.COUNT,
                            "photo.label", Unit.TEXT,
                            "photo.confidence", Unit.SHARE),
                    "run",
                    "mixed"));

    private GraftContract() {}
}
