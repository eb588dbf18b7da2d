// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import org.graftwork.training.EpochFigures;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainingResult;
import org.graftwork.training.VariableChange;

/**
 * What a run came to that went as far as it should.
 *
 * @param result with at least one epoch
 * @param seconds at work
 * @param imagesPerSecond training photos in a second, in the fastest epoch of the last phase
 */
public record RunOutcome(TrainingResult result, double seconds, double imagesPerSecond) {

    private static final int HEAD_VARIABLES = 2;

    public EpochFigures last() {
        return result.history().get(result.history().size() - 1);
    }

    private PhaseFigures lastPhase() {
        return result.phases().get(result.phases().size() - 1);
    }

    /** How many variables the last phase trained, the head's kernel and bias included. */
    public long variables() {
        return lastPhase().trained() + HEAD_VARIABLES;
    }

    /** How many numbers the last phase trained. */
    public long parameters() {
        return lastPhase().trainableParameters();
    }

    /** How many variables the base has. */
    public long baseVariables() {
        return result.variables().size();
    }

    /** How many of the base's variables are others than before the run. */
    public long baseChanged() {
        return result.variables().stream().filter(VariableChange::changed).count();
    }
}
