// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.animal;

import java.awt.Shape;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;

/** Head and shoulders. */
final class Portrait implements Posture {
    @Override
    public void draw(Brush brush, Animal animal, Dice dice) {
        double r = dice.between(23, 31);
        double y = dice.between(-6, 4)
                + 4 * animal.ears().length()
                - (animal.muzzle().length() > 0.9 ? 6 : 0);
        Coat coat = animal.coat();
        double w = r * dice.between(0.75, 1.15);
        Shape shoulders =
                Outlines.smooth(-w * 0.6, y, w * 0.6, y, w, y + r * 1.3, w * 1.2, 70, -w * 1.2, 70, -w, y + r * 1.3);
        coat.fur().paint(brush, shoulders, coat.base(), r * 0.2, dice.split());
        brush.within(shoulders, () -> brush.fill(Outlines.ellipse(0, y + r * 2, w * 0.6, r * 1.2), coat.breast()));
        if (!coat.has(Coat.Marking.STRIPES)) {
            Markings.trunk(brush, coat, shoulders, r * 0.8, dice.split());
        }
        if (animal.has(Trim.COLLAR)) {
            Collar.draw(brush, -w * 0.85, w * 0.85, y + r * 1.15, r * 0.2, dice.split());
        }
        Shape shade = Outlines.ellipse(0, y + r * 0.75, w * 0.8, r * 0.42);
        brush.within(shoulders, () -> brush.fill(shade, Colours.faint(Colours.darker(coat.base(), 0.7), 0.22)));
        Posture.head(brush, animal, 0, y, r, 0.2, dice);
    }
}
