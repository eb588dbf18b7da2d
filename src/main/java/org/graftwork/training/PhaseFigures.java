// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;

/**
 * What a phase came to.
 *
 * @param name the phase's name
 * @param epochs how many were finished
 * @param seconds how long they took together
 * @param trainableParameters how many numbers were trained
 * @param variables what happened to each variable of the base, in the model's order
 */
public record PhaseFigures(
        String name, int epochs, double seconds, long trainableParameters, List<VariableChange> variables) {

    public PhaseFigures {
        variables = List.copyOf(variables);
    }

    /** How many variables of the base were to be trained. */
    public long trained() {
        return variables.stream().filter(VariableChange::trained).count();
    }

    /** How many of these are others than before; what a unit that never fires has, for one, stays as it was. */
    public long trainedAndChanged() {
        return variables.stream()
                .filter(change -> change.trained() && change.changed())
                .count();
    }

    /** The variables of the base that were not to be trained and are others than before. */
    public List<VariableChange> moved() {
        return variables.stream()
                .filter(change -> !change.trained() && change.changed())
                .toList();
    }

    /** A phase of which the base's variables are not told. */
    public PhaseFigures(String name, int epochs, double seconds, long trainableParameters) {
        this(name, epochs, seconds, trainableParameters, List.of());
    }
}
