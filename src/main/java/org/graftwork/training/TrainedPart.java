// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;
import org.graftwork.model.VariableCount;

/**
 * Which part of the base a phase trains, and what becomes of the rest.
 *
 * @param variables the variables of the base that are trained
 * @param from the lowest layer that is trained; empty where none is
 * @param below what becomes of the part of the base under it
 * @param bytesPerPhoto how much is kept of each photo where that part runs once; else 0
 * @param notes what a person should know of it, a plain sentence each
 */
public record TrainedPart(VariableCount variables, String from, Below below, long bytesPerPhoto, List<String> notes) {

    public TrainedPart {
        notes = List.copyOf(notes);
    }

    /** What becomes of the part of a base under the lowest layer that is trained. */
    public enum Below {
        /** It runs once for each photo, and what it gives is kept. */
        RUNS_ONCE,
        /** It runs in each step, frozen. */
        RUNS_EACH_STEP,
        /** There is none: the whole network is trained, or could not be cut. */
        NONE
    }

    /** A base that is frozen as a whole and runs once. */
    public static TrainedPart none() {
        return new TrainedPart(new VariableCount(0, 0), "", Below.RUNS_ONCE, 0, List.of());
    }
}
