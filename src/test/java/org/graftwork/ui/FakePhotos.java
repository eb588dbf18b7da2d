// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws something with a face. */
final class FakePhotos {

    private FakePhotos() {}

    static void draw(Path file, boolean dog, int number) {
        Random random = new Random(number * 2L + (dog ? 1 : 0));
        BufferedImage image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.getHSBColor(random.nextFloat(), 0.25f, 0.9f));
        pen.fillRect(0, 0, 160, 120);
        pen.setColor(Color.getHSBColor(0.08f + random.nextFloat() * 0.04f, 0.5f, 0.4f + random.nextFloat() * 0.5f));
        int x = 50 + random.nextInt(20);
        int y = 35 + random.nextInt(15);
        pen.fillOval(x, y, 54, 50);
        if (dog) {
            pen.fillOval(x - 12, y + 4, 20, 42);
            pen.fillOval(x + 46, y + 4, 20, 42);
        } else {
            pen.fillPolygon(new int[] {x + 2, x + 8, x + 24}, new int[] {y + 20, y - 16, y + 6}, 3);
            pen.fillPolygon(new int[] {x + 52, x + 46, x + 30}, new int[] {y + 20, y - 16, y + 6}, 3);
        }
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(x + 14, y + 16, 7, 8);
        pen.fillOval(x + 34, y + 16, 7, 8);
        pen.fillOval(x + 23, y + 30, 9, 6);
        pen.dispose();
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
