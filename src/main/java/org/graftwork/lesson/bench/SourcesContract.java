// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a model of each source is opened: {@code own}, from a file that the lesson itself has
 * exported; {@code keras}, from a file of Keras; {@code hub}, in TensorFlow Hub's reusable form.
 *
 * <p>Of each source: whether it is open (1 or 0), the seconds it took to open, bytes on disk, the layers that are seen and
 * how many of them have no variables, the variables and the parameters, and what it takes and gives in words. {@code same}
 * compares the features that the models of Keras and of TensorFlow Hub give for one photo, {@code cut} is a file whose
 * second half is missing.
 */
final class SourcesContract {

    private static final Map<String, Unit> OF_A_SOURCE = Map.ofEntries(
            entry("open", Unit.COUNT),
            entry("seconds", Unit.SECONDS),
            entry("bytes", Unit.BYTES),
            entry("layers", Unit.COUNT),
            entry("layersWithoutVariables", Unit.COUNT),
            entry("variables", Unit.COUNT),
            entry("parameters", Unit.COUNT),
            entry("format", Unit.TEXT),
            entry("input", Unit.TEXT),
            entry("range", Unit.TEXT),
            entry("output", Unit.TEXT));

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("openOwn", "openKeras", "openHub", "compareFeatures", "openCutOff", "openWhole"),
            Map.of("epochs", Setting.epochs()),
            measures());

    private SourcesContract() {}

    private static Map<String, Unit> measures() {
        Map<String, Unit> all = new HashMap<>(Map.of(
                "opened.count", Unit.COUNT,
                "own.accuracy", Unit.SHARE,
                "own.trainSeconds", Unit.SECONDS,
                "own.features", Unit.COUNT,
                "same.features", Unit.COUNT,
                "same.largest", Unit.NUMBER,
                "same.difference", Unit.NUMBER,
                "cut.refused", Unit.COUNT,
                "cut.message", Unit.TEXT));
        for (String source : Set.of("own", "keras", "hub")) {
            OF_A_SOURCE.forEach((name, unit) -> all.put(source + "." + name, unit));
        }
        return all;
    }
}
