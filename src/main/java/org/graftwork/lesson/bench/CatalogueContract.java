// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a model is found in the catalogue of TensorFlow Hub.
 *
 * <p>{@code selected} is the model that is looked at; {@code selected.cost} is how long this machine would take to run it
 * over 1,000 photos, estimated from the multiply-adds its publisher tells and the speed that was measured. Where nobody
 * tells what a model costs or is worth, the figure is missing. {@code machine.billions} are multiply-adds a second. {@code compared} is the dearest of the models put side by
 * side against the cheapest. Truths are 1 or 0.
 */
final class CatalogueContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("measureMachine", "narrow", "clear", "chart", "pickLight", "pickMostAccurate", "compareScales"),
            Map.of("bound", Setting.decimal(1, 60), "words", Setting.anyText()),
            Map.ofEntries(
                    entry("catalogue.count", Unit.COUNT),
                    entry("results.count", Unit.COUNT),
                    entry("filters.count", Unit.COUNT),
                    entry("chart.shown", Unit.COUNT),
                    entry("machine.measured", Unit.COUNT),
                    entry("machine.billions", Unit.NUMBER),
                    entry("bound.seconds", Unit.SECONDS),
                    entry("selected.name", Unit.TEXT),
                    entry("selected.size", Unit.COUNT),
                    entry("selected.accuracy", Unit.SHARE),
                    entry("selected.parameters", Unit.COUNT),
                    entry("selected.cost", Unit.SECONDS),
                    entry("selected.featureVector", Unit.COUNT),
                    entry("selected.fineTunable", Unit.COUNT),
                    entry("selected.suits", Unit.COUNT),
                    entry("compared.count", Unit.COUNT),
                    entry("compared.cheap", Unit.TEXT),
                    entry("compared.dear", Unit.TEXT),
                    entry("compared.costTimes", Unit.TIMES),
                    entry("compared.cheapAccuracy", Unit.SHARE),
                    entry("compared.dearAccuracy", Unit.SHARE),
                    entry("compared.gain", Unit.SHARE)));

    private CatalogueContract() {}
}
