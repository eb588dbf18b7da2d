// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** Animals of far places: lion, elephant, monkey, koala, seal. */
public final class Savanna {
    private static final Posture[] POSTURES = {
        new Portrait(), new Portrait(), new Sitting(), new SittingAside(), new Standing(), new Lying()
    };

    private Savanna() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                new AnimalSubject("lion", Savanna::lion, POSTURES),
                new AnimalSubject("elephant", Savanna::elephant, new Portrait(), new Portrait(), new Standing()),
                new AnimalSubject("monkey", Savanna::monkey, POSTURES),
                new AnimalSubject("koala", Savanna::koala, POSTURES),
                new AnimalSubject("seal", Savanna::seal, new Portrait(), new Portrait(), new Lying()));
    }

    private static Animal lion(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat,
                new Head(
                        dice.between(0.78, 0.88),
                        dice.between(0.84, 0.95),
                        dice.between(0.64, 0.74),
                        dice.between(0.9, 1),
                        0.3),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.4, 0.5),
                        dice.between(0.42, 0.52),
                        0.7,
                        -0.62,
                        dice.between(0.4, 0.6)),
                new Eyes(
                        dice.pick(Eyes.Pupil.ROUND, Eyes.Pupil.BEAD, Eyes.Pupil.ROUND, Eyes.Pupil.CLOSED),
                        dice.between(0.13, 0.17),
                        1.25,
                        dice.between(0.36, 0.42),
                        -0.14,
                        0.2,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.PADS,
                        dice.between(0.46, 0.56),
                        dice.between(0.3, 0.42),
                        dice.between(0.18, 0.24),
                        Muzzle.Nose.TRIANGLE,
                        dice.chance(0.5) ? 0.5 : 0,
                        0),
                List.of(Trim.MANE),
                new Tail(Tail.Kind.TUFTED, dice.between(1.8, 2.3), 0.16),
                new Body(
                        dice.between(1.8, 2.1),
                        dice.between(0.8, 0.95),
                        dice.between(0.9, 1.15),
                        0.4,
                        0.3,
                        Body.Foot.PAW));
    }

    private static Animal elephant(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN);
        return new Animal(
                coat,
                new Head(dice.between(0.76, 0.86), dice.between(0.78, 0.88), dice.between(0.5, 0.6), 1, 0.3),
                new Ear(Ear.Kind.FAN, dice.between(0.95, 1.25), dice.between(0.95, 1.25), 0.6, -0.25, 0),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.DARK),
                        dice.between(0.1, 0.14),
                        1.1,
                        dice.between(0.42, 0.5),
                        -0.12,
                        -0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.TRUNK,
                        dice.between(0.32, 0.42),
                        dice.between(1.3, 1.7),
                        0.1,
                        Muzzle.Nose.NOSTRILS,
                        0,
                        0),
                dice.chance(0.6) ? List.of(Trim.TUSKS) : List.of(),
                new Tail(Tail.Kind.TUFTED, dice.between(1, 1.4), 0.12),
                new Body(
                        dice.between(1.7, 2), dice.between(1.2, 1.35), dice.between(0.9, 1.1), 0.6, 0, Body.Foot.HOOF));
    }

    private static Animal monkey(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN);
        return new Animal(
                coat.with(dice.chance(0.3) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.82, 0.92),
                        dice.between(0.86, 0.98),
                        dice.between(0.68, 0.78),
                        dice.between(0.9, 1),
                        0.6),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.6, 0.75),
                        dice.between(0.6, 0.75),
                        0.8,
                        0,
                        dice.between(1.2, 1.5)),
                new Eyes(
                        dice.pick(Eyes.Pupil.ROUND, Eyes.Pupil.BEAD, Eyes.Pupil.DARK),
                        dice.between(0.14, 0.19),
                        1,
                        dice.between(0.26, 0.34),
                        -0.14,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.FLAT,
                        dice.between(0.58, 0.7),
                        dice.between(0.12, 0.25),
                        0.1,
                        Muzzle.Nose.NOSTRILS,
                        0,
                        0),
                List.of(),
                new Tail(Tail.Kind.CURLED, dice.between(2, 2.6), 0.18),
                new Body(
                        dice.between(1.3, 1.5),
                        dice.between(0.65, 0.8),
                        dice.between(1.1, 1.4),
                        0.27,
                        0.1,
                        Body.Foot.PAW));
    }

    private static Animal koala(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat.with(dice.chance(0.4) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.88, 0.98),
                        dice.between(0.98, 1.08),
                        dice.between(0.68, 0.78),
                        dice.between(0.84, 0.92),
                        0.6),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.75, 0.95),
                        dice.between(0.85, 1.05),
                        0.82,
                        -0.3,
                        dice.between(0.8, 1.05)),
                new Eyes(
                        Eyes.Pupil.BEAD,
                        dice.between(0.12, 0.16),
                        1,
                        dice.between(0.42, 0.5),
                        -0.08,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(Muzzle.Kind.FLAT, dice.between(0.36, 0.44), 0.15, 0.26, Muzzle.Nose.BIG_OVAL, 0, 0),
                List.of(),
                new Tail(Tail.Kind.NONE, 0, 0),
                new Body(
                        dice.between(1.2, 1.4),
                        dice.between(0.95, 1.1),
                        dice.between(0.5, 0.65),
                        0.42,
                        0,
                        Body.Foot.PAW));
    }

    private static Animal seal(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.SPOTS, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat,
                new Head(
                        dice.between(0.84, 0.94),
                        dice.between(0.94, 1.04),
                        dice.between(0.7, 0.8),
                        dice.between(0.84, 0.92),
                        0.5),
                new Ear(Ear.Kind.NONE, 0, 0, 0, 0, 0),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.DARK, Eyes.Pupil.BEAD),
                        dice.between(0.2, 0.26),
                        1,
                        dice.between(0.4, 0.5),
                        -0.12,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.PADS,
                        dice.between(0.46, 0.56),
                        dice.between(0.2, 0.3),
                        dice.between(0.15, 0.2),
                        Muzzle.Nose.OVAL,
                        dice.between(0.5, 0.8),
                        0),
                List.of(),
                new Tail(Tail.Kind.STUB, 1, 0.5),
                new Body(dice.between(2, 2.4), dice.between(0.8, 1), 0.2, 0.4, 0, Body.Foot.FLIPPER));
    }
}
