// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/**
 * Cats and dogs. Both wear the same coats, eyes' colours and collars with the same probabilities, so that only shape
 * tells one from the other: ears, skull, muzzle, nose, pupils, whiskers, build and tail.
 */
public final class Pets {
    private static final Coat.Marking[] MARKINGS = {
        Coat.Marking.PLAIN,
        Coat.Marking.STRIPES,
        Coat.Marking.STRIPES,
        Coat.Marking.POINTS,
        Coat.Marking.BICOLOUR,
        Coat.Marking.PATCHES,
        Coat.Marking.SPOTS,
        Coat.Marking.BLAZE,
        Coat.Marking.PALE_MUZZLE
    };

    /** Mostly heads, as in the photos people take of their pets. */
    private static final Posture[] POSTURES = {
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Sitting(),
        new Sitting(),
        new SittingAside(),
        new Standing(),
        new Lying()
    };

    private Pets() {}

    /** Cats: head only, sitting, standing or lying. */
    public static Subject cat() {
        return new AnimalSubject("cats", Pets::nextCat, POSTURES);
    }

    /** Dogs: head only, sitting, standing or lying. */
    public static Subject dog() {
        return new AnimalSubject("dogs", Pets::nextDog, POSTURES);
    }

    private static Animal nextCat(Dice dice) {
        boolean fluffy = dice.chance(0.35);
        boolean folded = dice.chance(0.06);
        Coat coat = Coat.random(dice, MARKINGS).with(fluffy ? Fur.FLUFFY : Fur.SMOOTH);
        Head head = new Head(
                dice.between(0.84, 0.98),
                dice.between(0.98, 1.22),
                dice.between(0.6, 0.78),
                dice.between(0.82, 0.94),
                dice.between(0.3, 0.7));
        Ear ears = new Ear(
                folded ? Ear.Kind.FOLDED : Ear.Kind.POINTED,
                folded ? 0.5 : dice.between(0.72, 1.05),
                dice.between(0.66, 0.86),
                dice.between(0.54, 0.66),
                -0.5,
                dice.between(0.18, 0.42));
        double mood = dice.between(0, 1);
        Eyes.Pupil pupil = mood < 0.72
                ? Eyes.Pupil.SLIT
                : mood < 0.84 ? Eyes.Pupil.ROUND : mood < 0.91 ? Eyes.Pupil.DARK : Eyes.Pupil.CLOSED;
        Eyes eyes = new Eyes(
                pupil,
                dice.between(0.2, 0.27),
                dice.between(1.05, 1.3),
                dice.between(0.4, 0.48),
                dice.between(-0.08, 0.06),
                dice.between(0.05, 0.3),
                Irises.random(dice),
                dice.chance(0.3) ? dice.between(0.1, 0.4) : 0);
        Muzzle muzzle = new Muzzle(
                Muzzle.Kind.PADS,
                dice.between(0.38, 0.48),
                dice.between(0.06, 0.2),
                dice.between(0.1, 0.14),
                Muzzle.Nose.TRIANGLE,
                dice.between(0.6, 0.95),
                dice.chance(0.06) ? 0.16 : 0);
        Tail tail = fluffy && dice.chance(0.6)
                ? new Tail(Tail.Kind.SLENDER, dice.between(1.8, 2.4), 0.5)
                : new Tail(Tail.Kind.SLENDER, dice.between(1.7, 2.5), dice.between(0.24, 0.34));
        Body body = new Body(
                dice.between(1.45, 1.85),
                dice.between(0.6, 0.85),
                dice.between(0.8, 1.15),
                dice.between(0.27, 0.36),
                dice.between(0.1, 0.4),
                Body.Foot.PAW);
        return new Animal(coat, head, ears, eyes, muzzle, trims(dice, coat.fur()), tail, body);
    }

    private static Animal nextDog(Dice dice) {
        Fur fur = dice.pick(Fur.SMOOTH, Fur.SMOOTH, Fur.SMOOTH, Fur.FLUFFY, Fur.FLUFFY, Fur.CURLY);
        Coat coat = Coat.random(dice, MARKINGS).with(fur);
        double build = dice.between(0, 1);
        boolean pug = build < 0.13;
        boolean sausage = build > 0.85;
        Head head = new Head(
                dice.between(0.74, 0.9),
                dice.between(0.78, 0.96) + (pug ? 0.1 : 0),
                dice.between(0.56, 0.7) + (pug ? 0.12 : 0),
                dice.between(0.9, 1.02),
                dice.between(0.5, 1));
        Muzzle muzzle = new Muzzle(
                Muzzle.Kind.SNOUT,
                dice.between(0.44, 0.58),
                pug ? dice.between(0.2, 0.3) : dice.between(0.5, 0.9),
                dice.between(0.2, 0.28),
                Muzzle.Nose.BIG_OVAL,
                0,
                dice.chance(0.4) ? dice.between(0.28, 0.45) : 0);
        double mood = dice.between(0, 1);
        Eyes.Pupil pupil = mood < 0.55
                ? Eyes.Pupil.DARK
                : mood < 0.83 ? Eyes.Pupil.ROUND : mood < 0.92 ? Eyes.Pupil.BEAD : Eyes.Pupil.CLOSED;
        Eyes eyes = new Eyes(
                pupil,
                dice.between(0.14, 0.2),
                dice.between(0.95, 1.15),
                dice.between(0.34, 0.44),
                dice.between(-0.26, -0.12),
                dice.between(-0.25, 0.1),
                Irises.random(dice),
                dice.chance(0.3) ? dice.between(0.1, 0.3) : 0);
        Tail tail = switch (dice.whole(0, 4)) {
            case 0 -> new Tail(Tail.Kind.CURLED, dice.between(1.1, 1.5), dice.between(0.3, 0.4));
            case 1 -> new Tail(Tail.Kind.PLUME, dice.between(1.1, 1.5), 0.4);
            case 2 -> new Tail(Tail.Kind.STUB, 0.6, 0.32);
            default -> new Tail(Tail.Kind.SABRE, dice.between(1.2, 1.8), dice.between(0.32, 0.42));
        };
        Body body = sausage
                ? new Body(
                        dice.between(2, 2.4), dice.between(0.6, 0.7), dice.between(0.4, 0.55), 0.36, 0.4, Body.Foot.PAW)
                : new Body(
                        dice.between(1.35, 1.75),
                        dice.between(0.68, 0.95),
                        dice.between(0.8, 1.5),
                        dice.between(0.3, 0.44),
                        dice.between(0.3, 0.75),
                        Body.Foot.PAW);
        return new Animal(coat, head, dogEars(dice), eyes, muzzle, trims(dice, fur), tail, body);
    }

    private static Ear dogEars(Dice dice) {
        double kind = dice.between(0, 1);
        if (kind < 0.64) {
            return new Ear(
                    Ear.Kind.FLOPPY,
                    dice.between(0.95, 1.5),
                    dice.between(0.5, 0.72),
                    dice.between(0.66, 0.78),
                    dice.between(-0.62, -0.4),
                    dice.between(-0.1, 0.25));
        }
        if (kind < 0.88) {
            return new Ear(
                    Ear.Kind.FOLDED,
                    dice.between(0.75, 1),
                    dice.between(0.58, 0.74),
                    dice.between(0.5, 0.62),
                    -0.62,
                    dice.between(0.15, 0.45));
        }
        return new Ear(
                Ear.Kind.POINTED,
                dice.between(0.8, 1.15),
                dice.between(0.5, 0.62),
                dice.between(0.46, 0.56),
                -0.64,
                dice.between(0, 0.3));
    }

    private static List<Trim> trims(Dice dice, Fur fur) {
        List<Trim> trims = new ArrayList<>();
        if (dice.chance(0.4)) {
            trims.add(Trim.COLLAR);
        }
        if (fur == Fur.CURLY) {
            trims.add(Trim.TOPKNOT);
        } else if (fur == Fur.FLUFFY && dice.chance(0.5)) {
            trims.add(Trim.RUFF);
        }
        return trims;
    }
}
