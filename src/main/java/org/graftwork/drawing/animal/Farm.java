// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** Animals of the farm: cow, horse, pig, sheep, goat. */
public final class Farm {
    private static final Posture[] POSTURES = {new Portrait(), new Portrait(), new Standing(), new Lying()};

    private Farm() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                new AnimalSubject("cow", Farm::cow, POSTURES),
                new AnimalSubject("horse", Farm::horse, POSTURES),
                new AnimalSubject("pig", Farm::pig, POSTURES),
                new AnimalSubject("sheep", Farm::sheep, POSTURES),
                new AnimalSubject("goat", Farm::goat, POSTURES));
    }

    private static Animal cow(Dice dice) {
        Coat coat =
                Coat.random(dice, Coat.Marking.PATCHES, Coat.Marking.PATCHES, Coat.Marking.PLAIN, Coat.Marking.BLAZE);
        return new Animal(
                coat,
                new Head(dice.between(0.68, 0.8), dice.between(0.66, 0.78), dice.between(0.5, 0.6), 1, 0.2),
                new Ear(
                        Ear.Kind.LEAF,
                        dice.between(0.7, 0.95),
                        dice.between(0.45, 0.6),
                        0.68,
                        -0.5,
                        dice.between(1.35, 1.8)),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.ROUND, Eyes.Pupil.BEAD),
                        dice.between(0.14, 0.19),
                        1.1,
                        dice.between(0.46, 0.55),
                        -0.18,
                        -0.05,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.BROAD,
                        dice.between(0.6, 0.74),
                        dice.between(0.55, 0.75),
                        0.2,
                        Muzzle.Nose.NOSTRILS,
                        0,
                        0),
                dice.chance(0.7) ? List.of(Trim.HORNS) : List.of(Trim.TOPKNOT),
                new Tail(Tail.Kind.TUFTED, dice.between(1.6, 2.1), 0.14),
                new Body(
                        dice.between(2, 2.4),
                        dice.between(1.05, 1.25),
                        dice.between(1.1, 1.4),
                        0.42,
                        0.25,
                        Body.Foot.HOOF));
    }

    private static Animal horse(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.BLAZE, Coat.Marking.PLAIN, Coat.Marking.PATCHES);
        return new Animal(
                coat,
                new Head(dice.between(0.6, 0.7), dice.between(0.58, 0.66), 0.5, 1, 0.1),
                new Ear(
                        Ear.Kind.LEAF,
                        dice.between(0.65, 0.85),
                        dice.between(0.36, 0.46),
                        0.36,
                        -0.72,
                        dice.between(0.05, 0.3)),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.ROUND),
                        dice.between(0.13, 0.18),
                        1.15,
                        dice.between(0.44, 0.5),
                        -0.3,
                        -0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.LONG,
                        dice.between(0.46, 0.55),
                        dice.between(0.8, 1.1),
                        0.2,
                        Muzzle.Nose.NOSTRILS,
                        0,
                        0),
                List.of(Trim.FORELOCK),
                new Tail(Tail.Kind.HAIR, dice.between(1.8, 2.4), 0.3),
                new Body(
                        dice.between(1.7, 2),
                        dice.between(0.8, 0.95),
                        dice.between(1.7, 2.1),
                        0.36,
                        1,
                        Body.Foot.HOOF));
    }

    private static Animal pig(Dice dice) {
        Coat coat = Coat.typical(
                dice, 0.35, 0xF0B8B0, 0xF8D8D0, 0x8A5A50, Coat.Marking.PLAIN, Coat.Marking.PATCHES, Coat.Marking.SPOTS);
        return new Animal(
                coat,
                new Head(dice.between(0.85, 0.98), dice.between(1, 1.12), dice.between(0.8, 0.9), 0.92, 0.4),
                new Ear(
                        dice.chance(0.6) ? Ear.Kind.FOLDED : Ear.Kind.POINTED,
                        dice.between(0.55, 0.75),
                        dice.between(0.5, 0.65),
                        0.6,
                        -0.55,
                        dice.between(0.3, 0.7)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.DARK),
                        dice.between(0.1, 0.15),
                        1,
                        dice.between(0.4, 0.52),
                        -0.15,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.DISC,
                        dice.between(0.38, 0.5),
                        dice.between(0.25, 0.4),
                        0.2,
                        Muzzle.Nose.NOSTRILS,
                        0,
                        0),
                List.of(),
                new Tail(Tail.Kind.SPIRAL, dice.between(0.7, 1), 0.12),
                new Body(
                        dice.between(1.7, 2),
                        dice.between(1.05, 1.25),
                        dice.between(0.5, 0.7),
                        0.38,
                        0.05,
                        Body.Foot.HOOF));
    }

    private static Animal sheep(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.POINTS, Coat.Marking.PLAIN)
                .with(Fur.CURLY);
        boolean ram = dice.chance(0.35);
        return new Animal(
                coat,
                new Head(dice.between(0.66, 0.76), dice.between(0.62, 0.72), dice.between(0.45, 0.55), 1, 0.1),
                new Ear(
                        Ear.Kind.LEAF,
                        dice.between(0.65, 0.9),
                        dice.between(0.36, 0.46),
                        0.66,
                        -0.4,
                        dice.between(1.5, 2)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BAR, Eyes.Pupil.BEAD, Eyes.Pupil.DARK),
                        dice.between(0.13, 0.17),
                        1.1,
                        dice.between(0.4, 0.46),
                        -0.15,
                        -0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.4, 0.48),
                        dice.between(0.45, 0.6),
                        0.14,
                        Muzzle.Nose.TRIANGLE,
                        0,
                        0),
                ram ? List.of(Trim.CURLED_HORNS, Trim.TOPKNOT) : List.of(Trim.TOPKNOT),
                new Tail(Tail.Kind.PUFF, 0.6, 0.7),
                new Body(
                        dice.between(1.7, 2),
                        dice.between(1.05, 1.3),
                        dice.between(0.7, 0.95),
                        0.28,
                        0.2,
                        Body.Foot.HOOF));
    }

    private static Animal goat(Dice dice) {
        Coat coat = Coat.random(
                dice, Coat.Marking.PLAIN, Coat.Marking.BLAZE, Coat.Marking.PATCHES, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat.with(dice.chance(0.3) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(dice.between(0.64, 0.74), dice.between(0.58, 0.68), dice.between(0.42, 0.5), 1, 0.15),
                new Ear(
                        Ear.Kind.FLOPPY,
                        dice.between(0.75, 1.1),
                        dice.between(0.34, 0.44),
                        0.62,
                        -0.45,
                        dice.between(-0.7, -0.3)),
                new Eyes(
                        Eyes.Pupil.BAR,
                        dice.between(0.15, 0.2),
                        1.15,
                        dice.between(0.42, 0.48),
                        -0.2,
                        -0.05,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.4, 0.5),
                        dice.between(0.55, 0.7),
                        0.15,
                        Muzzle.Nose.TRIANGLE,
                        0,
                        0),
                List.of(Trim.HORNS, Trim.BEARD),
                new Tail(Tail.Kind.STUB, 0.6, 0.26),
                new Body(
                        dice.between(1.6, 1.9), dice.between(0.8, 1), dice.between(1, 1.3), 0.28, 0.5, Body.Foot.HOOF));
    }
}
