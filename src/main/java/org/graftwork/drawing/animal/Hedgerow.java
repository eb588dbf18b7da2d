// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.List;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/** Small animals of hedges and fields: squirrel, hedgehog, rabbit, lop-eared rabbit, mouse. */
public final class Hedgerow {
    private static final Posture[] POSTURES = {
        new Portrait(), new Portrait(), new Sitting(), new SittingAside(), new Standing(), new Lying()
    };

    private Hedgerow() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return List.of(
                new AnimalSubject("squirrel", Hedgerow::squirrel, POSTURES),
                new AnimalSubject("hedgehog", Hedgerow::hedgehog, POSTURES),
                new AnimalSubject("rabbit", dice -> rabbit(dice, false), POSTURES),
                new AnimalSubject("lop-rabbit", dice -> rabbit(dice, true), POSTURES),
                new AnimalSubject("mouse", Hedgerow::mouse, POSTURES));
    }

    private static Animal squirrel(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.BICOLOUR, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat,
                new Head(
                        dice.between(0.78, 0.88),
                        dice.between(0.95, 1.1),
                        dice.between(0.55, 0.65),
                        dice.between(0.86, 0.95),
                        0.3),
                new Ear(
                        Ear.Kind.TUFTED,
                        dice.between(0.6, 0.85),
                        dice.between(0.4, 0.5),
                        0.52,
                        -0.58,
                        dice.between(0.05, 0.3)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.DARK),
                        dice.between(0.18, 0.24),
                        1,
                        dice.between(0.46, 0.54),
                        -0.05,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.PADS,
                        dice.between(0.28, 0.36),
                        0.25,
                        0.1,
                        Muzzle.Nose.OVAL,
                        dice.between(0.4, 0.6),
                        0),
                List.of(Trim.TEETH),
                new Tail(Tail.Kind.PLUME, dice.between(2.2, 2.7), 0.8),
                new Body(
                        dice.between(1.2, 1.4),
                        dice.between(0.7, 0.85),
                        dice.between(0.45, 0.6),
                        0.26,
                        0.1,
                        Body.Foot.PAW));
    }

    private static Animal hedgehog(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat,
                new Head(dice.between(0.74, 0.84), dice.between(0.84, 0.96), dice.between(0.5, 0.6), 0.9, 0.2),
                new Ear(Ear.Kind.ROUND, dice.between(0.3, 0.4), dice.between(0.35, 0.45), 0.66, -0.36, 0.6),
                new Eyes(
                        Eyes.Pupil.BEAD,
                        dice.between(0.12, 0.17),
                        1,
                        dice.between(0.34, 0.42),
                        -0.06,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.34, 0.42),
                        dice.between(0.4, 0.6),
                        dice.between(0.13, 0.17),
                        Muzzle.Nose.OVAL,
                        0,
                        0),
                List.of(Trim.SPINES),
                new Tail(Tail.Kind.NONE, 0, 0),
                new Body(
                        dice.between(1.3, 1.5),
                        dice.between(0.9, 1.1),
                        dice.between(0.25, 0.4),
                        0.28,
                        0,
                        Body.Foot.PAW));
    }

    private static Animal rabbit(Dice dice, boolean lop) {
        Coat coat = Coat.random(
                dice, Coat.Marking.PLAIN, Coat.Marking.PATCHES, Coat.Marking.BLAZE, Coat.Marking.PALE_MUZZLE);
        return new Animal(
                coat.with(dice.chance(0.3) ? Fur.FLUFFY : Fur.SMOOTH),
                new Head(
                        dice.between(0.72, 0.84),
                        dice.between(0.86, 1.02),
                        dice.between(0.56, 0.68),
                        dice.between(0.9, 1),
                        0.3),
                lop
                        ? new Ear(
                                Ear.Kind.FLOPPY,
                                dice.between(1.3, 1.8),
                                dice.between(0.46, 0.62),
                                0.6,
                                -0.7,
                                dice.between(-0.1, 0.2))
                        : new Ear(
                                Ear.Kind.LONG,
                                dice.between(1.5, 2.1),
                                dice.between(0.5, 0.65),
                                0.34,
                                -0.75,
                                dice.between(0, 0.35)),
                new Eyes(
                        dice.pick(Eyes.Pupil.DARK, Eyes.Pupil.DARK, Eyes.Pupil.BEAD, Eyes.Pupil.ROUND),
                        dice.between(0.17, 0.23),
                        1,
                        dice.between(0.48, 0.56),
                        -0.12,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.PADS,
                        dice.between(0.3, 0.4),
                        dice.between(0.15, 0.25),
                        dice.between(0.09, 0.12),
                        Muzzle.Nose.TRIANGLE,
                        dice.between(0.5, 0.8),
                        0),
                List.of(Trim.TEETH),
                new Tail(Tail.Kind.PUFF, 0.7, dice.between(0.7, 0.9)),
                new Body(
                        dice.between(1.2, 1.4),
                        dice.between(0.85, 1),
                        dice.between(0.4, 0.55),
                        0.32,
                        0.1,
                        Body.Foot.PAW));
    }

    private static Animal mouse(Dice dice) {
        Coat coat = Coat.random(dice, Coat.Marking.PLAIN, Coat.Marking.PALE_MUZZLE, Coat.Marking.PATCHES);
        return new Animal(
                coat,
                new Head(
                        dice.between(0.7, 0.8),
                        dice.between(0.8, 0.92),
                        dice.between(0.42, 0.5),
                        dice.between(0.86, 0.96),
                        0.1),
                new Ear(
                        Ear.Kind.ROUND,
                        dice.between(0.9, 1.15),
                        dice.between(0.95, 1.2),
                        dice.between(0.66, 0.78),
                        -0.45,
                        dice.between(0.45, 0.7)),
                new Eyes(
                        dice.pick(Eyes.Pupil.BEAD, Eyes.Pupil.BEAD, Eyes.Pupil.DARK),
                        dice.between(0.14, 0.2),
                        1,
                        dice.between(0.34, 0.42),
                        -0.06,
                        0,
                        Irises.random(dice),
                        0),
                new Muzzle(
                        Muzzle.Kind.WEDGE,
                        dice.between(0.3, 0.38),
                        dice.between(0.35, 0.55),
                        dice.between(0.11, 0.14),
                        Muzzle.Nose.OVAL,
                        dice.between(0.6, 0.9),
                        0),
                dice.chance(0.4) ? List.of(Trim.TEETH) : List.of(),
                new Tail(Tail.Kind.THIN, dice.between(2, 2.7), 0.12),
                new Body(
                        dice.between(1.2, 1.45),
                        dice.between(0.75, 0.95),
                        dice.between(0.3, 0.45),
                        0.22,
                        0.05,
                        Body.Foot.PAW));
    }
}
