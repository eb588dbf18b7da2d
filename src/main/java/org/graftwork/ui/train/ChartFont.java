// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import javafx.scene.paint.Color;
import org.graftwork.ui.theme.Fonts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's font and colours in AWT's terms, which are JFreeChart's. */
public final class ChartFont {

    static final int SIZE = 12;

    private static final Logger LOG = LoggerFactory.getLogger(ChartFont.class);
    private static final Font PLAIN = load();

    private ChartFont() {}

    public static Font plain() {
        return PLAIN;
    }

    public static java.awt.Color paint(Color color, double opacity) {
        return new java.awt.Color((float) color.getRed(), (float) color.getGreen(), (float) color.getBlue(), (float)
                (color.getOpacity() * opacity));
    }

    private static Font load() {
        try (InputStream stream = Fonts.openText()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, stream);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
            return font.deriveFont((float) SIZE);
        } catch (IOException | FontFormatException unreadable) {
            LOG.warn("The charts use a system font", unreadable);
            return new Font(Font.SANS_SERIF, Font.PLAIN, SIZE);
        }
    }
}
