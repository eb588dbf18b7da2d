// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;

/** Small noisy photos, reddish and bluish in turn. */
final class ColouredPhotos {

    private static final int SIDE = 12;

    private ColouredPhotos() {}

    static ImageDataset write(Path folder, int training, int validation, int test) {
        List<ImageItem> items = new ArrayList<>();
        int number = 0;
        for (Split split : Split.values()) {
            int count = split == Split.TRAIN ? training : split == Split.VALIDATION ? validation : test;
            for (int i = 0; i < count; i++) {
                Path file = folder.resolve(String.format("photo.%02d.png", number));
                write(file, number, i % 2);
                items.add(new ImageItem(file, i % 2, split));
                number++;
            }
        }
        return new ImageDataset(folder, List.of("blue", "red"), items, List.of(), List.of());
    }

    static void write(Path file, long seed, int label) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int strong = 130 + random.nextInt(120);
                int weak = random.nextInt(140);
                image.setRGB(x, y, label == 1 ? strong << 16 | weak : weak << 16 | strong);
            }
        }
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
