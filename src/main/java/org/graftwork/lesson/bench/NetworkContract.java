// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which a small network is put together. All figures are counted on a network that was built.
 * Those of {@code network.} are of the one that is shown; {@code numbers} are the numbers that its variables hold when
 * they are read. {@code doubled.} is measured by {@code double-filters}, {@code removed.} by
 * {@code remove-normalization}.
 */
final class NetworkContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("build", "double-filters", "remove-normalization"),
            Map.of(
                    "size",
                    Setting.whole(8, 128),
                    "filters",
                    Setting.whole(1, 64),
                    "kernel",
                    Setting.oneOf("1", "3", "5", "7"),
                    "normalization",
                    Setting.oneOf("on", "off"),
                    "joint",
                    Setting.oneOf("pooling", "flattening"),
                    "classes",
                    Setting.whole(2, 20)),
            Map.ofEntries(
                    Map.entry("network.layers", Unit.COUNT),
                    Map.entry("network.emptyLayers", Unit.COUNT),
                    Map.entry("network.variables", Unit.COUNT),
                    Map.entry("network.trainableVariables", Unit.COUNT),
                    Map.entry("network.fixedVariables", Unit.COUNT),
                    Map.entry("network.parameters", Unit.COUNT),
                    Map.entry("network.trainableParameters", Unit.COUNT),
                    Map.entry("network.fixedParameters", Unit.COUNT),
                    Map.entry("network.numbers", Unit.COUNT),
                    Map.entry("network.lastLayerParameters", Unit.COUNT),
                    Map.entry("network.otherParameters", Unit.COUNT),
                    Map.entry("doubled.variablesBefore", Unit.COUNT),
                    Map.entry("doubled.variables", Unit.COUNT),
                    Map.entry("doubled.parametersBefore", Unit.COUNT),
                    Map.entry("doubled.parameters", Unit.COUNT),
                    Map.entry("removed.trainableVariables", Unit.COUNT),
                    Map.entry("removed.fixedVariables", Unit.COUNT),
                    Map.entry("removed.parameters", Unit.COUNT)));

    private NetworkContract() {}
}
