// SPDX-License-Identifier: Apache-2.0
package org.graftwork.drawing.thing;

import java.awt.Color;
import java.awt.geom.Path2D;
import org.graftwork.drawing.pen.Brush;
import org.graftwork.drawing.pen.Colours;
import org.graftwork.drawing.pen.Dice;
import org.graftwork.drawing.pen.Outlines;
import org.graftwork.drawing.pen.Subject;

/** Capital letters, drawn stroke by stroke so that no installed font matters. */
public final class Letter {
    /**
     * The strokes of some letters on a grid of 5 by 5: two digits a point (column, row), strokes apart by a blank, a
     * stroke that starts with ~ is soft.
     */
    private static final String[] GLYPHS = {
        "042044 1333",
        "0004 ~00203132 ~0230434402",
        "~41301002143441",
        "0004 ~002042243404",
        "40000444 0232",
        "40000402 0232",
        "~4130100214344342 4222",
        "0004 4044 0242",
        "2024 1030 1434",
        "~3033241403",
        "0004 4002 0244",
        "000444",
        "0400224044",
        "04004440",
        "~2001032443412001",
        "0004 ~00304122 0222",
        "0004 ~0030412202 2244",
        "~41301001224334140",
        "0040 2024",
        "~0003143440",
        "002440",
        "0014223440",
        "0044 4004",
        "0022 4022 2224",
        "00400444",
        "~2001032443412001 3244"
    };

    private Letter() {}

    /** Any of the letters, in any colour. */
    public static Subject letter() {
        return Drawn.sign("letter", Letter::draw);
    }

    private static void draw(Brush brush, Dice dice) {
        Color ink = Colours.bright(dice);
        double width = dice.between(11, 17);
        double height = dice.between(15, 18);
        double thick = dice.between(5, 12);
        String glyph = dice.pick(GLYPHS);
        brush.in(0, 0, 0, 1, 1, () -> {
            for (int coat = 0; coat < 2; coat++) {
                for (String stroke : glyph.split(" ")) {
                    boolean soft = stroke.startsWith("~");
                    String digits = soft ? stroke.substring(1) : stroke;
                    double[] xy = new double[digits.length() / 2 * 2];
                    for (int i = 0; i < xy.length; i++) {
                        double half = i % 2 == 0 ? width : height;
                        xy[i] = (digits.charAt(i) - '2') * half;
                    }
                    Path2D path = soft ? Outlines.curve(xy) : Outlines.line(xy);
                    brush.line(path, coat == 0 ? Colours.darker(ink, 0.45) : ink, coat == 0 ? thick + 2.4 : thick);
                }
            }
        });
    }
}
