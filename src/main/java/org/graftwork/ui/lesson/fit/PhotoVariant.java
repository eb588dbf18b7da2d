// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.fit;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.graftwork.ui.text.Strings;

/** What can be done to photos so that they fit a model less well. */
enum PhotoVariant {
    /** Nothing. */
    AS_THEY_ARE,
    /** One channel in place of three. */
    GREY,
    /** A few pixels a side. */
    TINY,
    /** A strip, twice as wide as high. */
    WIDE;

    private static final int TINY_SIDE = 24;
    private static final int TIMES_AS_WIDE = 2;

    /** Its name among the bench's settings, such as {@code as-they-are}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its name for people. */
    String title() {
        return Strings.text("lesson.fit.photos." + key());
    }

    static Optional<PhotoVariant> of(String key) {
        return Arrays.stream(values())
                .filter(variant -> variant.key().equals(key))
                .findFirst();
    }

    /** A photo so changed. */
    BufferedImage of(BufferedImage photo) {
        int width = photo.getWidth();
        int height = photo.getHeight();
        return switch (this) {
            case AS_THEY_ARE -> photo;
            case GREY -> drawn(photo, width, height, BufferedImage.TYPE_BYTE_GRAY);
            case TINY -> drawn(photo, TINY_SIDE, Math.max(1, TINY_SIDE * height / width), BufferedImage.TYPE_INT_RGB);
            case WIDE -> {
                int strip = Math.max(1, Math.min(height, width / TIMES_AS_WIDE));
                yield photo.getSubimage(0, (height - strip) / 2, width, strip);
            }
        };
    }

    private static BufferedImage drawn(BufferedImage photo, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(photo, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }
}
