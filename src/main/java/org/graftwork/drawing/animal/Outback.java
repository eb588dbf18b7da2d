// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** Less common animals, whose heads mix the parts in other ways: kangaroo, badger, donkey, red panda, lemur. */
public final class Outback {
    private Outback() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                new AnimalSubject(
                        "kangaroo",
                        Outback::kangaroo,
                        new Portrait(),
                        new Portrait(),
                        new Sitting(),
                        new SittingAside()),
                new AnimalSubject(
                        "badger",
                        Outback::badger,
                        new Portrait(),
                        new Portrait(),
                        new Sitting(),
                        new Standing(),
                        new Lying()),
                new AnimalSubject(
                        "donkey", Outback::donkey, new Portrait(), new Portrait(), new Standing(), new Lying()),
                new AnimalSubject(
                        "red-panda",
                        Outback::redPanda,
                        new Portrait(),
                        new Portrait(),
                        new Sitting(),
                        new SittingAside(),
                        new Standing()),
                new AnimalSubject(
                        "lemur", Outback::lemur, new Portrait(), new Portrait(), new Sitting(), new SittingAside()));
    }

    private static Animal kangaroo(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE, Coat.Marking.POINTS);
        return new Animal(
                coat,
                new Head(dice.between(0.62, 0.72), dice.between(0.64, 0.76), dice.between(0.5, 0.58), 1, 0.2),
                new Ear(
                        Ear.Kind.LEAF,
                        dice.between(1.1, 1.4),
                        dice.between(0.5, 0.62),
                        0.42,
                        -0.68,
                        dice.between(0.25, 0.55)),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.BEAD),
                        dice.between(0.14, 0.19),
                        1,
                        dice.between(0.42, 0.5),
                        -0.25,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.SNOUT,
                        dice.between(0.38, 0.46),
                        dice.between(0.6, 0.85),
                        dice.between(0.18, 0.24),
                        Muzzle.Nose.BIG_OVAL,
                        0,
                        0),
                List.of(),
                new Tail(Tail.Kind.SABRE, dice.between(2.2, 2.8), dice.between(0.5, 0.65)),
                new Body(
                        dice.between(1.4, 1.6),
                        dice.between(0.9, 1.1),
                        dice.between(1, 1.3),
                        0.26,
                        0.6,
                        Body.Foot.PAW));
    }

    private static Animal badger(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.BLAZE, Coat.Marking.BLAZE, Coat.Marking.BLAZE, Coat.Marking.STRIPES);
        return new Animal(
                coat.with(dice.chance(0.5) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.7, 0.8),
                        dice.between(0.8, 0.95),
                        dice.between(0.5, 0.6),
                        dice.between(0.9, 1),
                        0.1),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.28, 0.38),
                        dice.between(0.3, 0.4),
                        0.66,
                        -0.5,
                        dice.between(0.3, 0.6)),
                new Eyes(
                        Eyes.Pupil.BEAD,
                        dice.between(0.1, 0.14),
                        1,
                        dice.between(0.34, 0.42),
                        -0.1,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.SNOUT,
                        dice.between(0.36, 0.44),
                        dice.between(0.55, 0.75),
                        dice.between(0.2, 0.25),
                        Muzzle.Nose.OVAL,
                        dice.chance(0.4) ? 0.35 : 0,
                        0),
                List.of(Trim.EYE_PATCHES),
                new Tail(Tail.Kind.STUB, 0.8, 0.4),
                new Body(
                        dice.between(1.6, 1.9),
                        dice.between(0.85, 1),
                        dice.between(0.4, 0.6),
                        0.4,
                        0.1,
                        Body.Foot.PAW));
    }

    private static Animal donkey(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat.with(dice.chance(0.4) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(dice.between(0.62, 0.72), dice.between(0.6, 0.7), 0.5, 1, 0.15),
                new Ear(
                        Ear.Kind.LONG,
                        dice.between(1.3, 1.7),
                        dice.between(0.48, 0.58),
                        0.4,
                        -0.68,
                        dice.between(0.2, 0.65)),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.ROUND, Eyes.Pupil.CLOSED),
                        dice.between(0.14, 0.2),
                        1.1,
                        dice.between(0.44, 0.5),
                        -0.26,
                        -0.1,
                        Irises.random(dice),
                        0.1),
                new Muzzle(
                        Muzzle.Kind.LONG,
                        dice.between(0.5, 0.58),
                        dice.between(0.5, 0.7),
                        0.2,
                        Muzzle.Nose.NOSTRILS,
                        0,
                        0),
                dice.chance(0.5) ? List.of(Trim.FORELOCK) : List.of(),
                new Tail(Tail.Kind.TUFTED, dice.between(1.4, 1.8), 0.14),
                new Body(
                        dice.between(1.6, 1.9),
                        dice.between(0.85, 1),
                        dice.between(1.2, 1.5),
                        0.32,
                        0.7,
                        Body.Foot.HOOF));
    }

    private static Animal redPanda(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PALE_MUZZLE, Coat.Marking.STRIPES, Coat.Marking.BICOLOUR);
        return new Animal(
                coat.with(dice.chance(0.6) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.9, 1),
                        dice.between(1.1, 1.3),
                        dice.between(0.6, 0.7),
                        dice.between(0.8, 0.88),
                        0.5),
                new Ear(
                        Ear.Kind.POINTED,
                        dice.between(0.5, 0.65),
                        dice.between(0.6, 0.75),
                        0.72,
                        -0.4,
                        dice.between(0.55, 0.8)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.DARK),
                        dice.between(0.13, 0.18),
                        1,
                        dice.between(0.36, 0.44),
                        -0.04,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.SNOUT,
                        dice.between(0.34, 0.42),
                        dice.between(0.15, 0.28),
                        dice.between(0.14, 0.18),
                        Muzzle.Nose.OVAL,
                        dice.chance(0.4) ? 0.4 : 0,
                        0),
                List.of(),
                new Tail(Tail.Kind.BUSHY, dice.between(2, 2.5), dice.between(0.6, 0.75)),
                new Body(
                        dice.between(1.4, 1.7),
                        dice.between(0.8, 0.95),
                        dice.between(0.5, 0.7),
                        0.36,
                        0.1,
                        Body.Foot.PAW));
    }

    private static Animal lemur(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.STRIPES, Coat.Marking.PALE_MUZZLE, Coat.Marking.PLAIN);
        return new Animal(
                coat.with(dice.chance(0.5) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.76, 0.86),
                        dice.between(0.9, 1.02),
                        dice.between(0.44, 0.52),
                        dice.between(0.86, 0.94),
                        0.4),
                new Ear(
                        dice.chance(0.5) ? Ear.Kind.FOLDED : Ear.Kind.ROUND,
                        dice.between(0.55, 0.75),
                        dice.between(0.5, 0.65),
                        0.66,
                        -0.5,
                        dice.between(0.5, 0.8)),
                new Eyes(
                        dice.pick(Eyes.Pupil.SLIT, Eyes.Pupil.ROUND, Eyes.Pupil.ROUND),
                        dice.between(0.25, 0.32),
                        1.02,
                        dice.between(0.36, 0.44),
                        -0.1,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.3, 0.36),
                        dice.between(0.35, 0.5),
                        dice.between(0.12, 0.15),
                        Muzzle.Nose.OVAL,
                        0,
                        0),
                dice.chance(0.5) ? List.of(Trim.EYE_PATCHES) : List.of(),
                new Tail(Tail.Kind.SLENDER, dice.between(2.4, 3), dice.between(0.35, 0.45)),
                new Body(
                        dice.between(1.3, 1.5),
                        dice.between(0.6, 0.75),
                        dice.between(0.9, 1.2),
                        0.25,
                        0.1,
                        Body.Foot.PAW));
    }
}
