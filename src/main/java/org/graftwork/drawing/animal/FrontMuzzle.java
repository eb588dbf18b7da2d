// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Color;
import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Muzzles seen from the front, drawn in head space about x = 0. */
final class FrontMuzzle {
    private static final Color TONGUE = new Color(0xE0707C);

    private final Brush brush;
    private final Animal animal;
    private final Muzzle muzzle;
    private final Color colour;
    private final Color ink;
    private final Dice dice;

    FrontMuzzle(Brush brush, Animal animal, Dice dice) {
        this.brush = brush;
        this.animal = animal;
        this.muzzle = animal.muzzle();
        this.colour = animal.coat().muzzle();
        this.ink = Colours.darker(colour, 0.72);
        this.dice = dice;
    }

    void draw() {
        switch (muzzle.kind()) {
            case PADS -> pads();
            case SNOUT -> snout();
            case WEDGE -> wedge();
            case DISC -> disc();
            case BROAD -> broad();
            case LONG -> longFace();
            case FLAT -> flat();
            case TRUNK -> trunk();
        }
        whiskers();
    }

    private void pads() {
        double w = muzzle.width();
        double y = 0.36;
        brush.fill(Outlines.ellipse(0, y + 0.3, w * 0.5, 0.22), Colours.darker(colour, 0.06));
        if (muzzle.tongue() > 0) {
            tongue(y + 0.28, 0.12);
        }
        brush.round(Outlines.ellipse(-w * 0.47, y + 0.1, w * 0.56, 0.25), colour);
        brush.round(Outlines.ellipse(w * 0.47, y + 0.1, w * 0.56, 0.25), colour);
        double top = y - 0.1;
        brush.line(Outlines.line(0, top, 0, y + 0.2), ink, 0.055);
        brush.line(
                Outlines.curve(
                        -w * 0.62, y + 0.22, -w * 0.3, y + 0.32, 0, y + 0.2, w * 0.3, y + 0.32, w * 0.62, y + 0.22),
                ink,
                0.055);
        for (int i = 0; i < 3 && muzzle.whiskers() > 0; i++) {
            brush.fill(Outlines.circle(-w * (0.35 + 0.2 * i), y + 0.1 + 0.05 * (i % 2), 0.03), ink);
            brush.fill(Outlines.circle(w * (0.35 + 0.2 * i), y + 0.1 + 0.05 * (i % 2), 0.03), ink);
        }
        nose(top);
    }

    private void snout() {
        double w = muzzle.width();
        double low = 0.55 + 0.45 * muzzle.length();
        if (muzzle.tongue() > 0) {
            tongue(low - 0.12, 0.17);
        }
        brush.solid(
                Outlines.twin(0, low - 0.25, w * 0.5, low - 0.2, w * 0.45, low + 0.06, 0, low + 0.1),
                Colours.darker(colour, 0.14));
        Shape lobes =
                Outlines.twin(0, -0.08, w * 0.45, 0.02, w * 0.66, low * 0.4, w, low * 0.78, w * 0.6, low, 0, low - 0.1);
        brush.solid(lobes, colour);
        double at = low * 0.44;
        brush.line(Outlines.line(0, at, 0, low - 0.1), ink, 0.06);
        brush.line(
                Outlines.curve(-w * 0.92, low * 0.8, -w * 0.5, low, 0, low - 0.1, w * 0.5, low, w * 0.92, low * 0.8),
                ink,
                0.06);
        for (int i = 0; i < 3; i++) {
            double y = low * (0.66 + 0.06 * (i % 2));
            brush.fill(Outlines.circle(-w * (0.35 + 0.16 * i), y, 0.028), ink);
            brush.fill(Outlines.circle(w * (0.35 + 0.16 * i), y, 0.028), ink);
        }
        nose(at);
    }

    private void wedge() {
        double w = muzzle.width();
        double low = 0.6 + 0.5 * muzzle.length();
        brush.round(Outlines.twin(0, -0.05, w * 0.4, 0.1, w, 0.32, w * 0.5, low * 0.75, 0.1, low, 0, low), colour);
        brush.line(
                Outlines.curve(
                        -w * 0.5, low * 0.82, -0.1, low * 0.98, 0, low * 0.9, 0.1, low * 0.98, w * 0.5, low * 0.82),
                ink,
                0.05);
        nose(low * 0.86);
    }

    private void disc() {
        double w = muzzle.width();
        Color skin = animal.coat().skin();
        brush.line(
                Outlines.curve(-w, 0.75, 0, 0.9, w, 0.75),
                Colours.darker(animal.coat().base(), 0.6),
                0.06);
        brush.solid(Outlines.ellipse(0, 0.38, w, w * 0.72), skin);
        brush.fill(Outlines.ellipse(-w * 0.36, 0.38, w * 0.15, w * 0.28), Colours.darker(skin, 0.6));
        brush.fill(Outlines.ellipse(w * 0.36, 0.38, w * 0.15, w * 0.28), Colours.darker(skin, 0.6));
    }

    private void broad() {
        double w = muzzle.width();
        Color skin = dice.chance(0.6) ? animal.coat().skin() : colour;
        brush.solid(Outlines.twin(0, 0.3, w * 0.8, 0.4, w, 0.72, w * 0.7, 1.05, 0, 1.12), skin);
        brush.fill(Outlines.ellipse(-w * 0.45, 0.6, 0.12, 0.09), Colours.darker(skin, 0.65));
        brush.fill(Outlines.ellipse(w * 0.45, 0.6, 0.12, 0.09), Colours.darker(skin, 0.65));
        brush.line(Outlines.curve(-w * 0.6, 0.84, 0, 0.97, w * 0.6, 0.84), Colours.darker(skin, 0.6), 0.06);
    }

    private void longFace() {
        double w = muzzle.width();
        double low = 0.75 + 0.7 * muzzle.length();
        Color soft = Colours.mix(animal.coat().base(), animal.coat().dark(), dice.between(0, 0.6));
        brush.solid(
                Outlines.twin(0, -0.1, w * 0.85, 0.1, w * 0.8, low * 0.6, w, low * 0.85, w * 0.6, low, 0, low + 0.03),
                animal.coat().base());
        brush.fade(
                Outlines.twin(0, low * 0.6, w * 0.72, low * 0.66, w * 0.92, low * 0.86, w * 0.55, low * 0.98, 0, low),
                soft,
                soft);
        brush.fill(Outlines.ellipse(-w * 0.5, low * 0.78, 0.08, 0.12), Colours.darker(soft, 0.75));
        brush.fill(Outlines.ellipse(w * 0.5, low * 0.78, 0.08, 0.12), Colours.darker(soft, 0.75));
        brush.line(
                Outlines.curve(-w * 0.5, low * 0.93, 0, low * 0.97, w * 0.5, low * 0.93),
                Colours.darker(soft, 0.7),
                0.05);
    }

    private void flat() {
        double w = muzzle.width();
        Color skin = Colours.mix(animal.coat().skin(), animal.coat().light(), 0.5);
        if (muzzle.noseKind() == Muzzle.Nose.BIG_OVAL) {
            brush.fill(
                    Outlines.ellipse(0, 0.5, w, 0.3),
                    Colours.mix(colour, animal.coat().light(), 0.4));
            brush.solid(
                    Outlines.ellipse(0, 0.2, muzzle.nose() * 0.8, muzzle.nose() * 1.35),
                    animal.coat().nose());
            brush.line(Outlines.curve(-0.2, 0.62, 0, 0.7, 0.2, 0.62), ink, 0.055);
            return;
        }
        brush.solid(Outlines.ellipse(0, 0.45, w, 0.46), skin);
        brush.fill(Outlines.ellipse(-0.1, 0.26, 0.06, 0.04), Colours.darker(skin, 0.7));
        brush.fill(Outlines.ellipse(0.1, 0.26, 0.06, 0.04), Colours.darker(skin, 0.7));
        brush.line(
                Outlines.curve(-w * 0.6, 0.5, -w * 0.3, 0.64, 0, 0.68, w * 0.3, 0.64, w * 0.6, 0.5),
                Colours.darker(skin, 0.65),
                0.06);
    }

    private void trunk() {
        double w = muzzle.width();
        double swing = dice.sway(0.7);
        double l = muzzle.length();
        brush.solid(
                Outlines.limb(w * 1.5, w * 0.75, 0, 0.15, 0, 0.6, swing * 0.25, l, swing, l * 1.2, swing * 1.5, l),
                animal.coat().base());
        for (int i = 0; i < 4; i++) {
            double y = 0.35 + i * 0.2;
            brush.line(
                    Outlines.curve(-w * 0.5, y, 0, y + 0.07, w * 0.5, y),
                    Colours.darker(animal.coat().base(), 0.4),
                    0.04);
        }
    }

    private void nose(double y) {
        double n = muzzle.nose();
        Color colour = animal.coat().nose();
        Shape nose = switch (muzzle.noseKind()) {
            case TRIANGLE ->
                Outlines.smooth(
                        -n,
                        y - n * 0.45,
                        0,
                        y - n * 0.6,
                        n,
                        y - n * 0.45,
                        n * 0.35,
                        y + n * 0.45,
                        0,
                        y + n * 0.65,
                        -n * 0.35,
                        y + n * 0.45);
            case OVAL, BIG_OVAL ->
                Outlines.twin(
                        0,
                        y - n * 0.62,
                        n * 0.85,
                        y - n * 0.5,
                        n,
                        y - n * 0.05,
                        n * 0.45,
                        y + n * 0.55,
                        0,
                        y + n * 0.7);
            case NOSTRILS -> Outlines.ellipse(0, y, n, n * 0.6);
        };
        brush.solid(nose, colour);
        if (muzzle.noseKind() != Muzzle.Nose.TRIANGLE) {
            brush.fill(Outlines.ellipse(-n * 0.25, y - n * 0.3, n * 0.32, n * 0.15), Colours.faint(Color.WHITE, 0.65));
        }
    }

    private void tongue(double y, double half) {
        double l = muzzle.tongue();
        brush.solid(
                Outlines.twin(0, y, half, y + 0.02, half * 1.1, y + l * 0.6, half * 0.6, y + l, 0, y + l * 1.03),
                TONGUE);
        brush.line(Outlines.line(0, y + 0.05, 0, y + l * 0.7), Colours.darker(TONGUE, 0.3), 0.04);
    }

    private void whiskers() {
        double l = muzzle.whiskers();
        if (l <= 0) {
            return;
        }
        Color hair = Colours.brightness(animal.coat().base()) > 0.6
                ? Colours.darker(colour, 0.55)
                : Colours.lighter(colour, 0.8);
        double w = muzzle.width();
        double lean = dice.sway(0.12);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = -1; i <= 1; i++) {
                double y = 0.47 + 0.06 * i;
                brush.line(
                        Outlines.curve(
                                side * w * 0.7,
                                y,
                                side * (w * 0.7 + l * 0.5),
                                y + 0.1 * i - 0.04,
                                side * (w * 0.7 + l),
                                y + 0.28 * i + lean * side + 0.04),
                        Colours.faint(hair, 0.9),
                        0.045);
            }
        }
    }
}
