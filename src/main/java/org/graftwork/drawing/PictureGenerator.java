// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Style;
import org.graftwork.drawing.pen.Subject;
import org.graftwork.drawing.scene.Background;
import org.graftwork.drawing.scene.Light;
import org.graftwork.drawing.scene.Occlusion;

/**
 * Draws pictures: a background, a subject somewhere on it, something in front now and then, and the light it is seen
 * in. The same subject, seed and size give the same picture, pixel for pixel. Has no state: one generator may serve
 * many threads.
 */
public final class PictureGenerator {
    private static final double OCCLUDED = 0.3;

    /** A square picture of {@code size} pixels a side, of type {@code TYPE_INT_RGB}. */
    public BufferedImage draw(Subject subject, long seed, int size) {
        return draw(subject, seed, size, size);
    }

    /** A picture of {@code width} by {@code height} pixels, of type {@code TYPE_INT_RGB}. */
    public BufferedImage draw(Subject subject, long seed, int width, int height) {
        Dice dice = new Dice(seed * 31 + subject.name().hashCode());
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        try {
            graphics.translate(width / 2.0, height / 2.0);
            double unit = Math.max(width, height) / 100.0;
            graphics.scale(unit, unit);
            paint(
                    new Brush(graphics, Style.random(dice.split())),
                    subject,
                    dice,
                    Math.min(width, height) / 100.0 / unit);
        } finally {
            graphics.dispose();
        }
        Light.random(dice.split()).shineOn(picture, dice.split());
        return picture;
    }

    private static void paint(Brush brush, Subject subject, Dice dice, double room) {
        Dice scene = dice.split();
        if (!subject.fillsPicture()) {
            scene.pick(Background.values()).paint(brush, scene.split());
        }
        double zoom = room * scene.between(0.9, 1.2);
        double tilt = subject.anyWayUp() ? scene.between(0, 2 * Math.PI) : scene.sway(0.16);
        // Large subjects stay near the middle, or heads at their ends would be cut off.
        double reach = 3 + 18 * (1.2 - zoom / room);
        double x = scene.sway(reach);
        double y = scene.sway(reach);
        brush.in(x, y, tilt, zoom, zoom, () -> subject.draw(brush, dice.split()));
        if (scene.chance(OCCLUDED)) {
            scene.pick(Occlusion.values()).paint(brush, scene.split());
        }
    }
}
