// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which photos, model and head are made to fit, or not to.
 *
 * <p>Its settings: {@code range} gives the values of black and white, such as {@code 0,1}, or {@code right} for the
 * model's own, or {@code unknown} for those of a file that does not tell them; {@code photos} is one of {@code as-they-are}, {@code grey},
 * {@code tiny} and {@code wide}; {@code output} is {@code whole} or {@code map}; {@code fit} is {@code stretch}, {@code crop}
 * or {@code pad}. The action {@code check} does nothing but let the verdict be read. Levels count from 0, which fits, over 1, which fits with care, to 2, which does not fit. {@code range.similarity} is the cosine
 * between the features of one photo in the chosen range and in the right one. {@code range.said} tells whether a person has named the
 * right range after it was unknown. {@code right} and {@code wrong} are the last
 * heads that were trained in the right range and in another one; accuracies are those on validation photos.
 */
final class FitContract {

    private static final Setting RANGE = Setting.matching(
            "“right”, “unknown” or the values of black and white, such as “0,1”,",
            "right|unknown|-?\\d{1,9}(\\.\\d{1,9})?,-?\\d{1,9}(\\.\\d{1,9})?");

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("check", "prove", "train", "pool", "putRight"),
            Map.of(
                    "range",
                    RANGE,
                    "photos",
                    Setting.oneOf("as-they-are", "grey", "tiny", "wide"),
                    "output",
                    Setting.oneOf("whole", "map"),
                    "fit",
                    Setting.oneOf("stretch", "crop", "pad"),
                    "epochs",
                    Setting.epochs()),
            Map.ofEntries(
                    entry("model.size", Unit.COUNT),
                    entry("model.features", Unit.COUNT),
                    entry("model.range", Unit.TEXT),
                    entry("fit.level", Unit.COUNT),
                    entry("fit.remarks", Unit.COUNT),
                    entry("size.level", Unit.COUNT),
                    entry("channels.level", Unit.COUNT),
                    entry("dtype.level", Unit.COUNT),
                    entry("range.level", Unit.COUNT),
                    entry("output.level", Unit.COUNT),
                    entry("output.isMap", Unit.COUNT),
                    entry("output.numbers", Unit.COUNT),
                    entry("output.pooled", Unit.COUNT),
                    entry("photos.kind", Unit.TEXT),
                    entry("photos.grey", Unit.COUNT),
                    entry("photos.tiny", Unit.COUNT),
                    entry("photos.wide", Unit.COUNT),
                    entry("range.chosen", Unit.TEXT),
                    entry("range.isRight", Unit.COUNT),
                    entry("range.said", Unit.COUNT),
                    entry("range.similarity", Unit.NUMBER),
                    entry("range.active", Unit.SHARE),
                    entry("range.activeRight", Unit.SHARE),
                    entry("right.accuracy", Unit.SHARE),
                    entry("wrong.range", Unit.TEXT),
                    entry("wrong.accuracy", Unit.SHARE),
                    entry("wrong.similarity", Unit.NUMBER),
                    entry("wrong.lost", Unit.SHARE),
                    entry("tries.count", Unit.COUNT)));

    private FitContract() {}
}
