// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.scene;

import java.awt.Color;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Things between the eye and the subject. They come from the picture's edges and leave its middle free. */
public enum Occlusion {
    NOTHING,
    GRASS,
    LEAVES,
    CUSHION,
    BOX,
    POST,
    BLANKET;

    /** Paints the thing in front of what is there. */
    public void paint(Brush brush, Dice dice) {
        double side = dice.sign();
        switch (this) {
            case NOTHING -> {}
            case GRASS -> {
                Color green = Colours.hsb(dice.between(0.15, 0.42), dice.between(0.3, 0.6), dice.between(0.35, 0.7));
                for (int i = 0; i < 34; i++) {
                    double x = dice.sway(52);
                    brush.fill(
                            Outlines.placed(
                                    Outlines.leaf(dice.between(10, 26), dice.between(2, 4)), x, 53, dice.sway(0.35)),
                            Colours.near(green, dice, 0.1));
                }
            }
            case LEAVES -> {
                Color green = Colours.hsb(dice.between(0.15, 0.45), dice.between(0.3, 0.6), dice.between(0.35, 0.7));
                double y = dice.sign() * 40;
                for (int i = 0; i < 7; i++) {
                    brush.solid(
                            Outlines.placed(
                                    Outlines.leaf(dice.between(18, 30), dice.between(8, 13)),
                                    side * 52,
                                    y + dice.sway(12),
                                    -side * Math.PI / 2 + dice.sway(0.9)),
                            Colours.near(green, dice, 0.1));
                }
            }
            case CUSHION -> {
                Color cloth = Colours.bright(dice);
                double s = dice.between(14, 20);
                brush.solid(
                        Outlines.placed(
                                Outlines.smooth(
                                        -s, -s, 0, -s * 0.8, s, -s, s * 0.85, 0, s, s, 0, s * 0.85, -s, s, -s * 0.85,
                                        0),
                                side * dice.between(30, 44),
                                dice.between(34, 44),
                                dice.sway(0.5)),
                        cloth);
            }
            case BOX -> {
                Color card = Colours.near(new Color(0xC49A6C), dice, 0.1);
                double top = dice.between(22, 36);
                brush.solid(Outlines.box(-60, top, 120, 60, 0), card);
                brush.fill(Outlines.box(-60, top, 120, 3, 0), Colours.lighter(card, 0.25));
                brush.fill(Outlines.box(-6, top, 12, 60, 0), Colours.faint(Colours.lighter(card, 0.5), 0.6));
            }
            case POST -> {
                Color wood = Colours.quiet(dice);
                brush.solid(
                        Outlines.box(side * dice.between(26, 44) - 4, -60, dice.between(5, 9), 120, 0.5),
                        Colours.darker(wood, 0.2));
            }
            case BLANKET -> {
                Color cloth = Colours.bright(dice);
                double y = dice.between(24, 38);
                brush.solid(
                        Outlines.smooth(
                                -70,
                                y + dice.sway(5),
                                -20,
                                y + dice.sway(5),
                                20,
                                y + dice.sway(5),
                                70,
                                y + dice.sway(5),
                                70,
                                90,
                                -70,
                                90),
                        cloth);
                for (int i = 0; i < 5; i++) {
                    brush.line(
                            Outlines.curve(-40 + i * 20, y + 8, -38 + i * 20 + dice.sway(5), 60),
                            Colours.faint(Colours.lighter(cloth, 0.4), 0.7),
                            1.6);
                }
            }
        }
    }
}
