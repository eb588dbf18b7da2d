// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Manes, horns, beards and the like, in head space. */
final class HeadDress {
    private static final Color HORN = new Color(0xD9C7A3);

    private final Brush brush;
    private final Animal animal;
    private final Dice dice;

    HeadDress(Brush brush, Animal animal, Dice dice) {
        this.brush = brush;
        this.animal = animal;
        this.dice = dice;
    }

    /** What is seen behind the head. */
    void behind() {
        Head head = animal.head();
        if (animal.has(Trim.MANE)) {
            Color mane = Colours.mix(animal.coat().dark(), animal.coat().base(), dice.between(0, 0.5));
            double r = dice.between(1.35, 1.65);
            Fur.FLUFFY.paint(brush, Outlines.ellipse(0, 0.15, head.cheek() * r, head.height() * r), mane, 0.34, dice);
        }
        if (animal.has(Trim.RUFF)) {
            double r = dice.between(1, 1.2);
            Shape ruff = Outlines.ellipse(0, 0.42, head.cheek() * r, 0.85 * r);
            Fur.FLUFFY.paint(
                    brush, ruff, Colours.mix(animal.coat().base(), animal.coat().breast(), 0.6), 0.3, dice);
        }
        if (animal.has(Trim.SPINES)) {
            Color spine = animal.coat().dark();
            for (int i = 0; i < 46; i++) {
                double a = Math.PI * (0.92 + 1.16 * i / 45.0) + dice.sway(0.05);
                double r = dice.between(1.35, 1.6);
                double base = 0.75;
                brush.fill(
                        Outlines.polygon(
                                Math.cos(a - 0.09) * base,
                                Math.sin(a - 0.09) * base,
                                Math.cos(a) * r,
                                Math.sin(a) * r,
                                Math.cos(a + 0.09) * base,
                                Math.sin(a + 0.09) * base),
                        i % 2 == 0 ? spine : Colours.lighter(spine, 0.25));
            }
        }
        if (animal.has(Trim.ANTLERS)) {
            for (int side = -1; side <= 1; side += 2) {
                int s = side;
                brush.in(side * 0.35, -0.8, 0, s, 1, this::antler);
            }
        }
    }

    /** What lies on the head, below the eyes. */
    void face() {
        if (animal.has(Trim.MASK)) {
            Color mask = Colours.faint(animal.coat().dark(), 0.9);
            Eyes eyes = animal.eyes();
            for (int side = -1; side <= 1; side += 2) {
                brush.fill(
                        Outlines.placed(
                                Outlines.ellipse(0, 0, 0.42, 0.25),
                                side * (eyes.x() + 0.08),
                                eyes.y() + 0.05,
                                side * 0.35),
                        mask);
            }
        }
        if (animal.has(Trim.EYE_PATCHES)) {
            Eyes eyes = animal.eyes();
            for (int side = -1; side <= 1; side += 2) {
                brush.fill(
                        Outlines.placed(
                                Outlines.ellipse(0, 0, 0.24, 0.33), side * eyes.x(), eyes.y() + 0.06, side * 0.5),
                        animal.coat().dark());
            }
        }
    }

    /** What grows on top of the head. */
    void crown() {
        double top = -animal.head().height();
        if (animal.has(Trim.HORNS)) {
            double l = dice.between(0.4, 0.75);
            for (int side = -1; side <= 1; side += 2) {
                Shape horn = Outlines.smooth(
                        side * 0.3,
                        top + 0.25,
                        side * 0.5,
                        top + 0.12,
                        side * 0.72,
                        top - l * 0.2,
                        side * 0.62,
                        top - l,
                        side * 0.52,
                        top - l * 0.4);
                brush.solid(horn, HORN);
            }
        }
        if (animal.has(Trim.CURLED_HORNS)) {
            for (int side = -1; side <= 1; side += 2) {
                brush.solid(
                        Outlines.limb(
                                0.34,
                                0.1,
                                side * 0.45,
                                top + 0.2,
                                side * 0.9,
                                top - 0.1,
                                side * 1.3,
                                top + 0.35,
                                side * 1.15,
                                top + 0.85,
                                side * 0.9,
                                top + 0.7),
                        HORN);
            }
        }
        if (animal.has(Trim.FORELOCK)) {
            for (int i = 0; i < 7; i++) {
                double x = dice.sway(0.25);
                brush.line(
                        Outlines.curve(x * 0.6, top - 0.05, x, top + 0.25, x * 1.5, top + dice.between(0.4, 0.7)),
                        i % 2 == 0
                                ? animal.coat().dark()
                                : Colours.lighter(animal.coat().dark(), 0.15),
                        0.14);
            }
        }
        if (animal.has(Trim.TOPKNOT)) {
            Fur.CURLY.paint(
                    brush,
                    Outlines.ellipse(0, top + 0.12, animal.head().crown() * 0.85, 0.42),
                    animal.coat().base(),
                    0.26,
                    dice);
        }
    }

    /** What grows round the mouth. */
    void chin() {
        if (animal.has(Trim.BEARD)) {
            double y = 0.55 + 0.45 * animal.muzzle().length();
            Fur.FLUFFY.paint(
                    brush,
                    Outlines.smooth(-0.25, y, 0.25, y, 0.12, y + 0.5, 0, y + 0.75, -0.12, y + 0.5),
                    animal.coat().light(),
                    0.16,
                    dice);
        }
        if (animal.has(Trim.TUSKS)) {
            for (int side = -1; side <= 1; side += 2) {
                brush.solid(
                        Outlines.limb(0.2, 0.06, side * 0.42, 0.45, side * 0.62, 0.85, side * 0.85, 0.95),
                        new Color(0xF7F0DC));
            }
        }
        if (animal.has(Trim.TEETH)) {
            double y = 0.62;
            brush.fill(Outlines.box(-0.11, y, 0.1, 0.2, 0.02), Color.WHITE);
            brush.fill(Outlines.box(0.01, y, 0.1, 0.2, 0.02), Color.WHITE);
        }
    }

    private void antler() {
        double l = dice.between(0.9, 1.3);
        Color bone = new Color(0xB08A5A);
        brush.line(Outlines.curve(0, 0, l * 0.25, -l * 0.4, l * 0.3, -l * 0.75, l * 0.6, -l), bone, 0.14);
        brush.line(Outlines.curve(l * 0.2, -l * 0.35, l * 0.5, -l * 0.45, l * 0.6, -l * 0.7), bone, 0.11);
        brush.line(Outlines.curve(l * 0.28, -l * 0.7, l * 0.1, -l * 0.9, l * 0.12, -l * 1.1), bone, 0.1);
    }
}
