// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.ValueRange;

/**
 * The same photo given to a model in several ranges of values: measured, not asserted.
 *
 * @param photo which
 * @param ways one a range
 */
public record RangeProof(Path photo, List<Way> ways) {

    public RangeProof {
        ways = List.copyOf(ways);
    }

    /**
     * What the model gave for one range.
     *
     * @param range the values of black and white it was given
     * @param output what came out
     * @param similarity cosine of the angle to what came out of the first way, in [-1, 1]; 1 for the first way itself
     * @param active the share of outputs that are not zero, in [0, 1]
     */
    public record Way(ValueRange range, List<Float> output, double similarity, double active) {
        public Way {
            output = List.copyOf(output);
        }
    }
}
