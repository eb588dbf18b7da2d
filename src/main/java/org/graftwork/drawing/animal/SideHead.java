// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Heads seen from the side, looking right, in head space. */
final class SideHead {
    private final Brush brush;
    private final Animal animal;
    private final Dice dice;
    private final double reach;
    private final double depth;

    SideHead(Brush brush, Animal animal, Dice dice) {
        this.brush = brush;
        this.animal = animal;
        this.dice = dice;
        Muzzle muzzle = animal.muzzle();
        this.reach = 0.78 + muzzle.length() * 0.95;
        this.depth = switch (muzzle.kind()) {
            case PADS, WEDGE -> 0.2;
            case SNOUT -> 0.26;
            case LONG -> 0.3;
            default -> 0.34;
        };
    }

    void draw() {
        Coat coat = animal.coat();
        HeadDress dress = new HeadDress(brush, animal, dice.split());
        dress.behind();
        Ear ears = animal.ears();
        double ear = ears.kind() == Ear.Kind.LEAF ? -0.4 : -0.35 * ears.angle() - 0.1;
        if (!ears.hangs()) {
            brush.in(0.12, 0.04, ear + 0.2, 0.9, 0.95, () -> one(ears, coat));
        }
        if (animal.muzzle().tongue() > 0) {
            brush.solid(
                    Outlines.placed(Outlines.ellipse(0, 0.1, 0.11, 0.26), reach * 0.8, 0.42, 0.2), new Color(0xE0707C));
        }
        Shape skull = outline();
        coat.fur().paint(brush, skull, coat.base(), 0.18, dice.split());
        brush.within(skull, this::mark);
        if (ears.kind() != Ear.Kind.NONE) {
            brush.in(-0.22, 0.06, ear, 1, 1, () -> one(ears, coat));
        }
        brush.in(0.32, animal.eyes().y() - 0.06, 0, 0.8, 1, () -> animal.eyes().draw(brush, coat.base(), 1, 0.6));
        face();
        brush.in(-0.05, 0, 0, 0.8, 1, dress::crown);
        if (animal.has(Trim.BEARD) || (animal.has(Trim.TUSKS) && animal.muzzle().kind() == Muzzle.Kind.DISC)) {
            brush.in(reach * 0.72, -0.45 * animal.muzzle().length(), 0, 0.8, 1, dress::chin);
        }
    }

    private void one(Ear ears, Coat coat) {
        Ear flat = new Ear(ears.kind(), ears.length(), ears.width() * 0.9, 0, Math.max(-0.85, ears.y()), 0);
        flat.draw(brush, coat, ears.hangs() || ears.kind() == Ear.Kind.FAN ? -1 : 1, 0, 0, dice.split());
    }

    private Shape outline() {
        double h = animal.head().height();
        double stop = animal.head().stop();
        double brow = 0.62 + 0.1 * stop;
        double bridge = -0.02 + 0.08 * stop - (1 - stop) * 0.22;
        return Outlines.smooth(
                -0.92,
                0.15,
                -0.78,
                -0.5 * h,
                -0.2,
                -0.95 * h,
                0.35,
                -0.8 * h,
                brow,
                -0.35,
                brow + (reach - brow) * 0.45,
                bridge,
                reach,
                bridge + 0.1,
                reach + 0.06,
                bridge + 0.1 + depth * 0.5,
                reach - 0.04,
                bridge + 0.12 + depth * 1.1,
                Math.max(0.5, reach * 0.6),
                0.55,
                0.2,
                0.78 * h,
                -0.45,
                0.78 * h);
    }

    private void mark() {
        Coat coat = animal.coat();
        if (coat.has(Coat.Marking.STRIPES) && animal.muzzle().kind() == Muzzle.Kind.SNOUT) {
            brush.fill(Outlines.ellipse(-0.3, -0.8, 0.75, 0.5), Colours.faint(coat.dark(), 0.75));
        } else if (coat.has(Coat.Marking.STRIPES)) {
            for (int i = 0; i < 3; i++) {
                double x = -0.5 + i * 0.25;
                brush.line(Outlines.curve(x, -1, x - 0.05, -0.7, x + 0.04, -0.5), coat.dark(), 0.09);
                brush.line(
                        Outlines.curve(-0.7, 0.1 + i * 0.2, -0.4, 0.18 + i * 0.2, -0.15, 0.12 + i * 0.2),
                        coat.dark(),
                        0.08);
            }
        } else if (coat.has(Coat.Marking.PATCHES)) {
            brush.fill(Outlines.ellipse(0.1, -0.3, 0.5, 0.45), coat.dark());
        }
        brush.fill(
                Outlines.ellipse(reach, 0.35, Math.max(0.4, reach * 0.52), 0.36), Colours.faint(coat.muzzle(), 0.92));
        if (animal.has(Trim.MASK) || animal.has(Trim.EYE_PATCHES)) {
            brush.fill(Outlines.ellipse(0.3, -0.05, 0.45, 0.2), coat.dark());
        }
    }

    private void face() {
        Muzzle muzzle = animal.muzzle();
        double stop = animal.head().stop();
        double tip = -0.02 + 0.08 * stop - (1 - stop) * 0.22 + 0.14;
        Color ink = Colours.darker(animal.coat().muzzle(), 0.72);
        if (muzzle.kind() == Muzzle.Kind.TRUNK) {
            brush.solid(
                    Outlines.limb(
                            muzzle.width() * 1.5,
                            muzzle.width() * 0.7,
                            0.5,
                            0.15,
                            1.1,
                            0.5,
                            1.2,
                            muzzle.length(),
                            1.6,
                            muzzle.length() * 1.1),
                    animal.coat().base());
            return;
        }
        if (muzzle.kind() == Muzzle.Kind.DISC) {
            brush.solid(
                    Outlines.ellipse(reach + 0.02, tip + depth * 0.4, 0.14, muzzle.width() * 0.7),
                    animal.coat().skin());
        } else if (muzzle.noseKind() == Muzzle.Nose.NOSTRILS) {
            brush.fill(Outlines.ellipse(reach - 0.1, tip + 0.06, 0.07, 0.05), ink);
        } else {
            double n = muzzle.nose();
            brush.solid(
                    Outlines.smooth(
                            reach - n * 0.8,
                            tip - n * 0.45,
                            reach + n * 0.3,
                            tip - n * 0.5,
                            reach + n * 0.45,
                            tip + n * 0.2,
                            reach - n * 0.1,
                            tip + n * 0.55),
                    animal.coat().nose());
        }
        double mouth = tip + depth * 0.85;
        brush.line(
                Outlines.curve(
                        reach - 0.02, mouth, reach * 0.82, mouth + 0.1, Math.max(0.45, reach * 0.55), mouth + 0.04),
                ink,
                0.055);
        double w = muzzle.whiskers();
        Color hair = Colours.brightness(animal.coat().base()) > 0.6
                ? Colours.darker(animal.coat().muzzle(), 0.55)
                : Colours.lighter(animal.coat().muzzle(), 0.8);
        for (int i = -1; i <= 1 && w > 0; i++) {
            double x = reach - 0.2;
            double y = mouth - 0.04;
            brush.line(
                    Outlines.curve(x, y, x - w * 0.25, y + 0.12 * i + 0.06, x - w * 0.65, y + 0.3 * i + 0.2),
                    Colours.faint(hair, 0.9),
                    0.045);
        }
    }
}
