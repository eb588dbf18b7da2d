// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Dice;

/** One animal, ready to be drawn in any posture. */
record Animal(Coat coat, Head head, Ear ears, Eyes eyes, Muzzle muzzle, List<Trim> trims, Tail tail, Body body) {
    boolean has(Trim trim) {
        return trims.contains(trim);
    }

    /** A kind of animal: one of its kind for each throw of the dice. */
    interface Breeder {
        Animal next(Dice dice);
    }
}
