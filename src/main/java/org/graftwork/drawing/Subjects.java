// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import java.util.List;
import java.util.stream.Stream;
import org.graftwork.drawing.animal.Fable;
import org.graftwork.drawing.animal.Farm;
import org.graftwork.drawing.animal.Hedgerow;
import org.graftwork.drawing.animal.Outback;
import org.graftwork.drawing.animal.Pets;
import org.graftwork.drawing.animal.Savanna;
import org.graftwork.drawing.animal.Steppe;
import org.graftwork.drawing.animal.Woodland;
import org.graftwork.drawing.pen.Subject;
import org.graftwork.drawing.thing.Creatures;
import org.graftwork.drawing.thing.Household;
import org.graftwork.drawing.thing.Letter;
import org.graftwork.drawing.thing.Person;
import org.graftwork.drawing.thing.Places;
import org.graftwork.drawing.thing.Textures;
import org.graftwork.drawing.thing.Vehicles;

/** All that can be drawn. */
public final class Subjects {
    private Subjects() {}

    /** The sample's first class. */
    public static Subject cat() {
        return Pets.cat();
    }

    /** The sample's second class. */
    public static Subject dog() {
        return Pets.dog();
    }

    /** The classes the built-in model is pre-trained on: neither cats nor dogs are among them. Always in this order. */
    public static List<Subject> pretraining() {
        return Stream.of(
                        Woodland.subjects(),
                        Hedgerow.subjects(),
                        Farm.subjects(),
                        Savanna.subjects(),
                        Outback.subjects(),
                        Steppe.subjects(),
                        Fable.subjects(),
                        Creatures.subjects(),
                        Vehicles.subjects(),
                        Places.subjects(),
                        Household.subjects(),
                        List.of(Person.face(), Letter.letter()),
                        Textures.subjects())
                .flatMap(List::stream)
                .toList();
    }
}
