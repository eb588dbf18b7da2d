// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.List;
import org.graftwork.model.InputSpec;

/** Looks at the values of black and white that photos are given in. */
final class RangeCheck {

    private RangeCheck() {}

    static Finding of(InputSpec input) {
        if (input.rangeKnown()) {
            return new Finding(
                    Subject.RANGE,
                    Level.GREEN,
                    "Photos are given with values in " + input.range() + ", as the model wants.",
                    List.of());
        }
        return new Finding(
                Subject.RANGE,
                Level.AMBER,
                "The model's files do not say which values it wants; " + input.range()
                        + " is assumed. In a wrong range its features mean less: look it up where the model comes"
                        + " from, or compare ranges on a photo.",
                List.of(Fix.CHOOSE_RANGE));
    }
}
