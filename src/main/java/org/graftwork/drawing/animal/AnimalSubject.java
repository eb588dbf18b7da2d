// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** A kind of animal with head, ears and legs, in any of its postures. */
final class AnimalSubject implements Subject {
    private final String name;
    private final Animal.Breeder breeder;
    private final List<Posture> postures;

    AnimalSubject(String name, Animal.Breeder breeder, Posture... postures) {
        this.name = name;
        this.breeder = breeder;
        this.postures = List.of(postures);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void draw(Brush brush, Dice dice) {
        Animal animal = breeder.next(dice.split());
        Posture posture = dice.pick(postures);
        brush.in(0, 0, 0, dice.sign(), 1, () -> posture.draw(brush, animal, dice.split()));
    }
}
