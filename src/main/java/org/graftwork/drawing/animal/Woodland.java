// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** Animals of the woods: fox, bear, panda, deer, raccoon. */
public final class Woodland {
    private static final Posture[] POSTURES = {
        new Portrait(), new Portrait(), new Sitting(), new SittingAside(), new Standing(), new Lying()
    };

    private Woodland() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                new AnimalSubject("fox", Woodland::fox, POSTURES),
                new AnimalSubject("bear", dice -> bear(dice, false), POSTURES),
                new AnimalSubject("panda", dice -> bear(dice, true), POSTURES),
                new AnimalSubject("deer", Woodland::deer, new Portrait(), new Portrait(), new Standing(), new Lying()),
                new AnimalSubject("raccoon", Woodland::raccoon, POSTURES));
    }

    private static Animal fox(Dice dice) {
        Coat coat = Coat.typical(
                dice,
                0.3,
                0xE07A32,
                0xFFF3E0,
                0x3A2620,
                Coat.Marking.BICOLOUR,
                Coat.Marking.BICOLOUR,
                Coat.Marking.PLAIN,
                Coat.Marking.STRIPES);
        return new Animal(
                coat.with(dice.chance(0.5) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.84, 0.95),
                        dice.between(1.05, 1.25),
                        dice.between(0.42, 0.52),
                        dice.between(0.86, 0.95),
                        0.15),
                new Ear(
                        Ear.Kind.POINTED,
                        dice.between(1, 1.3),
                        dice.between(0.6, 0.75),
                        dice.between(0.5, 0.6),
                        -0.55,
                        dice.between(0.1, 0.3)),
                new Eyes(
                        dice.pick(Eyes.Pupil.SLIT, Eyes.Pupil.SLIT, Eyes.Pupil.BEAD, Eyes.Pupil.CLOSED),
                        dice.between(0.14, 0.18),
                        1.35,
                        dice.between(0.42, 0.48),
                        -0.05,
                        dice.between(0.25, 0.45),
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.42, 0.52),
                        dice.between(0.65, 0.85),
                        dice.between(0.13, 0.17),
                        Muzzle.Nose.OVAL,
                        dice.chance(0.3) ? 0.4 : 0,
                        0),
                List.of(),
                new Tail(Tail.Kind.BUSHY, dice.between(1.9, 2.4), dice.between(0.7, 0.9)),
                new Body(
                        dice.between(1.5, 1.8),
                        dice.between(0.6, 0.75),
                        dice.between(0.9, 1.15),
                        0.27,
                        0.3,
                        Body.Foot.PAW));
    }

    private static Animal bear(Dice dice, boolean panda) {
        Coat coat = Coat.random(
                dice, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE, Coat.Marking.PALE_MUZZLE, Coat.Marking.POINTS);
        return new Animal(
                coat.with(dice.chance(0.5) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.92, 1.02),
                        dice.between(1.02, 1.16),
                        dice.between(0.74, 0.84),
                        dice.between(0.86, 0.95),
                        0.5),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.45, 0.6),
                        dice.between(0.5, 0.62),
                        dice.between(0.66, 0.76),
                        -0.52,
                        dice.between(0.35, 0.6)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.BEAD, Eyes.Pupil.DARK, Eyes.Pupil.CLOSED),
                        dice.between(0.1, 0.15),
                        1,
                        dice.between(0.32, 0.4),
                        -0.14,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.SNOUT,
                        dice.between(0.36, 0.44),
                        dice.between(0.28, 0.42),
                        dice.between(0.2, 0.26),
                        Muzzle.Nose.BIG_OVAL,
                        0,
                        0),
                panda ? List.of(Trim.EYE_PATCHES) : List.of(),
                new Tail(Tail.Kind.PUFF, 0.4, 0.4),
                new Body(
                        dice.between(1.6, 1.9),
                        dice.between(1, 1.2),
                        dice.between(0.75, 1),
                        dice.between(0.5, 0.6),
                        0.1,
                        Body.Foot.PAW));
    }

    private static Animal deer(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.SPOTS, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat,
                new Head(dice.between(0.66, 0.76), dice.between(0.66, 0.78), dice.between(0.42, 0.5), 1, 0.1),
                new Ear(
                        Ear.Kind.LEAF,
                        dice.between(0.9, 1.15),
                        dice.between(0.5, 0.6),
                        0.55,
                        -0.55,
                        dice.between(0.8, 1.15)),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.DARK, Eyes.Pupil.ROUND),
                        dice.between(0.18, 0.24),
                        1,
                        dice.between(0.46, 0.54),
                        -0.12,
                        -0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.38, 0.46),
                        dice.between(0.6, 0.75),
                        0.19,
                        Muzzle.Nose.OVAL,
                        0,
                        0),
                dice.chance(0.65) ? List.of(Trim.ANTLERS) : List.of(),
                new Tail(Tail.Kind.STUB, 0.5, 0.35),
                new Body(
                        dice.between(1.5, 1.8),
                        dice.between(0.68, 0.82),
                        dice.between(1.5, 1.9),
                        0.23,
                        0.8,
                        Body.Foot.HOOF));
    }

    private static Animal raccoon(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.STRIPES, Coat.Marking.PALE_MUZZLE, Coat.Marking.STRIPES);
        return new Animal(
                coat.with(Fur.FLUFFY),
                new Head(
                        dice.between(0.84, 0.94),
                        dice.between(1.1, 1.25),
                        dice.between(0.5, 0.6),
                        dice.between(0.82, 0.9),
                        0.25),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.5, 0.65),
                        dice.between(0.45, 0.55),
                        0.66,
                        -0.52,
                        dice.between(0.25, 0.45)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.ROUND, Eyes.Pupil.DARK),
                        dice.between(0.13, 0.17),
                        1,
                        dice.between(0.38, 0.46),
                        -0.04,
                        0.1,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.4, 0.48),
                        dice.between(0.3, 0.45),
                        dice.between(0.15, 0.19),
                        Muzzle.Nose.OVAL,
                        dice.between(0.3, 0.5),
                        0),
                List.of(Trim.MASK),
                new Tail(Tail.Kind.BUSHY, dice.between(1.7, 2.1), dice.between(0.55, 0.7)),
                new Body(
                        dice.between(1.4, 1.7),
                        dice.between(0.8, 1),
                        dice.between(0.55, 0.75),
                        0.3,
                        0.1,
                        Body.Foot.PAW));
    }
}
