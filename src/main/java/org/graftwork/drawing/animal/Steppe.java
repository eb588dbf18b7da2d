// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** Animals that each share most of their parts with another kind and differ in few: hyena, boar, gazelle, otter. */
public final class Steppe {
    private static final Posture[] POSTURES = {
        new Portrait(), new Portrait(), new Sitting(), new SittingAside(), new Standing(), new Lying()
    };

    private Steppe() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                new AnimalSubject("hyena", Steppe::hyena, POSTURES),
                new AnimalSubject("boar", Steppe::boar, new Portrait(), new Standing(), new Lying()),
                new AnimalSubject("gazelle", Steppe::gazelle, new Portrait(), new Standing(), new Lying()),
                new AnimalSubject("otter", Steppe::otter, POSTURES));
    }

    private static Animal hyena(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.SPOTS, Coat.Marking.SPOTS, Coat.Marking.POINTS, Coat.Marking.PLAIN);
        return new Animal(
                coat.with(dice.chance(0.4) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.78, 0.88),
                        dice.between(0.8, 0.92),
                        dice.between(0.56, 0.66),
                        dice.between(0.9, 1),
                        0.4),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.75, 0.95),
                        dice.between(0.6, 0.75),
                        dice.between(0.6, 0.7),
                        -0.55,
                        dice.between(0.3, 0.55)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.ROUND),
                        dice.between(0.12, 0.16),
                        1.1,
                        dice.between(0.36, 0.44),
                        -0.22,
                        0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.SNOUT,
                        dice.between(0.38, 0.46),
                        dice.between(0.45, 0.7),
                        dice.between(0.2, 0.25),
                        Muzzle.Nose.BIG_OVAL,
                        0,
                        0),
                List.of(Trim.FORELOCK),
                new Tail(Tail.Kind.TUFTED, dice.between(1, 1.3), 0.2),
                new Body(dice.between(1.5, 1.8), dice.between(0.8, 1), dice.between(1, 1.3), 0.32, 0.6, Body.Foot.PAW));
    }

    private static Animal boar(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.STRIPES, Coat.Marking.POINTS);
        return new Animal(
                coat.with(dice.chance(0.7) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(dice.between(0.72, 0.82), dice.between(0.82, 0.92), dice.between(0.6, 0.7), 1, 0.1),
                new Ear(
                        Ear.Kind.POINTED,
                        dice.between(0.6, 0.8),
                        dice.between(0.4, 0.5),
                        0.58,
                        -0.62,
                        dice.between(0.1, 0.4)),
                new Eyes(
                        Eyes.Pupil.BEAD,
                        dice.between(0.1, 0.14),
                        1,
                        dice.between(0.38, 0.46),
                        -0.22,
                        0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.DISC,
                        dice.between(0.34, 0.42),
                        dice.between(0.6, 0.8),
                        0.2,
                        Muzzle.Nose.NOSTRILS,
                        0,
                        0),
                List.of(Trim.TUSKS),
                new Tail(Tail.Kind.THIN, dice.between(0.7, 1), 0.14),
                new Body(
                        dice.between(1.8, 2.1),
                        dice.between(1.05, 1.2),
                        dice.between(0.6, 0.85),
                        0.34,
                        0.1,
                        Body.Foot.HOOF));
    }

    private static Animal gazelle(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.BICOLOUR, Coat.Marking.PALE_MUZZLE, Coat.Marking.BLAZE);
        return new Animal(
                coat,
                new Head(dice.between(0.64, 0.74), dice.between(0.62, 0.72), dice.between(0.4, 0.48), 1, 0.1),
                new Ear(
                        Ear.Kind.LEAF,
                        dice.between(0.8, 1),
                        dice.between(0.34, 0.44),
                        0.58,
                        -0.5,
                        dice.between(0.9, 1.3)),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.BAR),
                        dice.between(0.16, 0.22),
                        1.05,
                        dice.between(0.46, 0.52),
                        -0.15,
                        -0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.36, 0.44),
                        dice.between(0.6, 0.8),
                        0.17,
                        Muzzle.Nose.OVAL,
                        0,
                        0),
                List.of(Trim.HORNS),
                new Tail(Tail.Kind.HAIR, dice.between(0.6, 0.9), 0.2),
                new Body(
                        dice.between(1.5, 1.8),
                        dice.between(0.65, 0.8),
                        dice.between(1.5, 1.9),
                        0.22,
                        0.9,
                        Body.Foot.HOOF));
    }

    private static Animal otter(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PALE_MUZZLE, Coat.Marking.BICOLOUR, Coat.Marking.PLAIN);
        return new Animal(
                coat.with(dice.chance(0.3) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.84, 0.94),
                        dice.between(1, 1.15),
                        dice.between(0.68, 0.78),
                        dice.between(0.78, 0.86),
                        0.4),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.28, 0.36),
                        dice.between(0.3, 0.38),
                        0.8,
                        -0.3,
                        dice.between(0.7, 1)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.DARK, Eyes.Pupil.CLOSED),
                        dice.between(0.12, 0.16),
                        1,
                        dice.between(0.38, 0.48),
                        -0.14,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.PADS,
                        dice.between(0.42, 0.5),
                        dice.between(0.2, 0.3),
                        dice.between(0.18, 0.23),
                        Muzzle.Nose.BIG_OVAL,
                        dice.between(0.4, 0.7),
                        0),
                List.of(),
                new Tail(Tail.Kind.SABRE, dice.between(1.6, 2.1), dice.between(0.5, 0.6)),
                new Body(
                        dice.between(1.8, 2.2),
                        dice.between(0.6, 0.75),
                        dice.between(0.35, 0.5),
                        0.3,
                        0.2,
                        Body.Foot.PAW));
    }
}
