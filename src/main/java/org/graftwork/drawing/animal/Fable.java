// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Subject;

/**
 * Horned beasts that no one has met. A beast's kind is its ears, its muzzle and its pupils; all else about it, its head,
 * coat, build, tail and horns, is left to chance. A network that tells them apart has to look at such parts one by one.
 */
public final class Fable {

    private static final Posture[] POSTURES = {
        new Portrait(),
        new Portrait(),
        new Portrait(),
        new Sitting(),
        new Sitting(),
        new SittingAside(),
        new Standing(),
        new Lying()
    };

    private static final Coat.Marking[] MARKINGS = {
        Coat.Marking.PLAIN,
        Coat.Marking.STRIPES,
        Coat.Marking.BICOLOUR,
        Coat.Marking.PATCHES,
        Coat.Marking.SPOTS,
        Coat.Marking.BLAZE,
        Coat.Marking.PALE_MUZZLE
    };

    private static final List<Kind> KINDS = List.of(
            new Kind(Ear.Kind.FLOPPY, Muzzle.Kind.PADS, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.FLOPPY, Muzzle.Kind.PADS, Eyes.Pupil.DARK),
            new Kind(Ear.Kind.ROUND, Muzzle.Kind.PADS, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.LEAF, Muzzle.Kind.PADS, Eyes.Pupil.DARK),
            new Kind(Ear.Kind.POINTED, Muzzle.Kind.PADS, Eyes.Pupil.BAR),
            new Kind(Ear.Kind.FOLDED, Muzzle.Kind.PADS, Eyes.Pupil.BAR),
            new Kind(Ear.Kind.FLOPPY, Muzzle.Kind.SNOUT, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.POINTED, Muzzle.Kind.SNOUT, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.FOLDED, Muzzle.Kind.SNOUT, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.ROUND, Muzzle.Kind.SNOUT, Eyes.Pupil.DARK),
            new Kind(Ear.Kind.ROUND, Muzzle.Kind.SNOUT, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.LEAF, Muzzle.Kind.SNOUT, Eyes.Pupil.ROUND),
            new Kind(Ear.Kind.POINTED, Muzzle.Kind.WEDGE, Eyes.Pupil.ROUND),
            new Kind(Ear.Kind.FLOPPY, Muzzle.Kind.WEDGE, Eyes.Pupil.DARK),
            new Kind(Ear.Kind.FOLDED, Muzzle.Kind.WEDGE, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.ROUND, Muzzle.Kind.WEDGE, Eyes.Pupil.BAR),
            new Kind(Ear.Kind.POINTED, Muzzle.Kind.FLAT, Eyes.Pupil.SLIT),
            new Kind(Ear.Kind.FLOPPY, Muzzle.Kind.FLAT, Eyes.Pupil.ROUND),
            new Kind(Ear.Kind.FOLDED, Muzzle.Kind.FLAT, Eyes.Pupil.DARK),
            new Kind(Ear.Kind.POINTED, Muzzle.Kind.BROAD, Eyes.Pupil.DARK),
            new Kind(Ear.Kind.FLOPPY, Muzzle.Kind.BROAD, Eyes.Pupil.SLIT));

    /** What makes a beast the beast it is. */
    private record Kind(Ear.Kind ears, Muzzle.Kind muzzle, Eyes.Pupil pupil) {
        String title() {
            return ("beast-" + ears + "-" + muzzle + "-" + pupil).toLowerCase(Locale.ROOT);
        }
    }

    private Fable() {}

    /** One subject a kind. */
    public static List<Subject> subjects() {
        return KINDS.stream()
                .<Subject>map(kind -> new AnimalSubject(kind.title(), dice -> beast(kind, dice), POSTURES))
                .toList();
    }

    private static Animal beast(Kind kind, Dice dice) {
        Fur fur = dice.pick(Fur.SMOOTH, Fur.SMOOTH, Fur.SMOOTH, Fur.FLUFFY, Fur.FLUFFY, Fur.CURLY);
        Head head = new Head(
                dice.between(0.76, 0.96),
                dice.between(0.8, 1.18),
                dice.between(0.56, 0.76),
                dice.between(0.84, 1),
                dice.between(0.3, 0.9));
        Eyes eyes = new Eyes(
                kind.pupil(),
                dice.between(0.15, 0.26),
                dice.between(0.95, 1.3),
                dice.between(0.36, 0.46),
                dice.between(-0.22, 0.04),
                dice.between(-0.2, 0.25),
                Irises.random(dice),
                dice.chance(0.3) ? dice.between(0.1, 0.35) : 0);
        Tail tail = new Tail(
                dice.pick(Tail.Kind.SLENDER, Tail.Kind.SABRE, Tail.Kind.CURLED, Tail.Kind.STUB, Tail.Kind.TUFTED),
                dice.between(1.1, 2.2),
                dice.between(0.26, 0.4));
        Body body = new Body(
                dice.between(1.4, 1.9),
                dice.between(0.62, 0.95),
                dice.between(0.7, 1.4),
                dice.between(0.28, 0.42),
                dice.between(0.15, 0.7),
                dice.pick(Body.Foot.PAW, Body.Foot.HOOF));
        return new Animal(
                Coat.random(dice, MARKINGS).with(fur),
                head,
                ears(kind, dice),
                eyes,
                muzzle(kind, dice),
                trims(dice),
                tail,
                body);
    }

    private static Ear ears(Kind kind, Dice dice) {
        double y = kind.ears() == Ear.Kind.FLOPPY ? dice.between(-0.62, -0.42) : dice.between(-0.64, -0.5);
        double x = kind.ears() == Ear.Kind.FLOPPY ? dice.between(0.66, 0.78) : dice.between(0.5, 0.66);
        double length = kind.ears() == Ear.Kind.ROUND ? dice.between(0.42, 0.62) : dice.between(0.74, 1.15);
        return new Ear(kind.ears(), length, dice.between(0.52, 0.8), x, y, dice.between(0, 0.4));
    }

    private static Muzzle muzzle(Kind kind, Dice dice) {
        return switch (kind.muzzle()) {
            case PADS ->
                new Muzzle(
                        Muzzle.Kind.PADS,
                        dice.between(0.38, 0.48),
                        dice.between(0.06, 0.2),
                        dice.between(0.1, 0.14),
                        Muzzle.Nose.TRIANGLE,
                        dice.between(0.6, 0.95),
                        0);
            case SNOUT ->
                new Muzzle(
                        Muzzle.Kind.SNOUT,
                        dice.between(0.44, 0.58),
                        dice.between(0.3, 0.9),
                        dice.between(0.2, 0.28),
                        Muzzle.Nose.BIG_OVAL,
                        0,
                        dice.chance(0.4) ? dice.between(0.28, 0.45) : 0);
            default ->
                new Muzzle(
                        kind.muzzle(),
                        dice.between(0.42, 0.56),
                        dice.between(0.2, 0.6),
                        dice.between(0.12, 0.2),
                        kind.muzzle() == Muzzle.Kind.BROAD ? Muzzle.Nose.NOSTRILS : Muzzle.Nose.OVAL,
                        0,
                        0);
        };
    }

    private static List<Trim> trims(Dice dice) {
        List<Trim> trims = new ArrayList<>();
        trims.add(dice.pick(Trim.HORNS, Trim.CURLED_HORNS, Trim.ANTLERS));
        if (dice.chance(0.3)) {
            trims.add(Trim.COLLAR);
        }
        return trims;
    }
}
