// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.bench;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What the bench promises on which the variables of a base are looked at, frozen and counted.
 *
 * <p>Counts of variables and of parameters are always told apart: {@code variables.all} counts tensors, {@code
 * parameters.all} the numbers in them. {@code chosen} is what a fine-tuning would train at present, {@code frozen} all the
 * rest, with what is not trainable anyway; the setting {@code choice} is one of {@code none}, {@code top-block} and {@code
 * all}. {@code target} is the layer that the lesson names, and {@code
 * below} what stayed trained when the base was frozen below it; {@code look} is the
 * variable that is selected. {@code cost} was measured by training for real: an epoch with the base frozen, and one with
 * the choice of that moment; {@code everything} keeps what the choice of all cost.
 */
final class VariablesContract {

    static final BenchContract CONTRACT = new BenchContract(
            Set.of("freezeBelow", "freezeAll", "unfreezeAll", "topBlock", "lookAtMovingMean", "measureCost"),
            Map.of("target", Setting.anyText(), "choice", Setting.oneOf("none", "top-block", "all")),
            Map.ofEntries(
                    entry("layers.all", Unit.COUNT),
                    entry("layers.withVariables", Unit.COUNT),
                    entry("variables.all", Unit.COUNT),
                    entry("variables.trainable", Unit.COUNT),
                    entry("variables.fixed", Unit.COUNT),
                    entry("parameters.all", Unit.COUNT),
                    entry("parameters.trainable", Unit.COUNT),
                    entry("parameters.fixed", Unit.COUNT),
                    entry("chosen.variables", Unit.COUNT),
                    entry("chosen.parameters", Unit.COUNT),
                    entry("chosen.share", Unit.SHARE),
                    entry("frozen.variables", Unit.COUNT),
                    entry("frozen.parameters", Unit.COUNT),
                    entry("target.layer", Unit.TEXT),
                    entry("target.reached", Unit.COUNT),
                    entry("below.variables", Unit.COUNT),
                    entry("below.parameters", Unit.COUNT),
                    entry("below.share", Unit.SHARE),
                    entry("largest.name", Unit.TEXT),
                    entry("largest.parameters", Unit.COUNT),
                    entry("largest.share", Unit.SHARE),
                    entry("smallest.name", Unit.TEXT),
                    entry("smallest.parameters", Unit.COUNT),
                    entry("look.name", Unit.TEXT),
                    entry("look.movingMean", Unit.COUNT),
                    entry("look.trainable", Unit.COUNT),
                    entry("look.parameters", Unit.COUNT),
                    entry("look.mean", Unit.NUMBER),
                    entry("look.minimum", Unit.NUMBER),
                    entry("look.maximum", Unit.NUMBER),
                    entry("cost.variables", Unit.COUNT),
                    entry("cost.parameters", Unit.COUNT),
                    entry("cost.photos", Unit.COUNT),
                    entry("cost.frozenSeconds", Unit.SECONDS),
                    entry("cost.seconds", Unit.SECONDS),
                    entry("cost.times", Unit.TIMES),
                    entry("everything.times", Unit.TIMES)));

    private VariablesContract() {}
}
