// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.graftwork.model.hub.catalogue.PhotoSize;
import org.graftwork.problem.Cancellation;

/** Finds out how large photos are at least, by the heads of some of their files. */
final class SmallestPhoto {

    /** More would tell little more, and take longer. */
    private static final int SAMPLE = 64;

    private static final int COLOURS = 3;

    private SmallestPhoto() {}

    /** The least height and the least width; empty where no file can be read. Photos are decoded to colours. */
    static Optional<PhotoSize> of(List<Path> files, Cancellation cancellation) {
        int step = Math.max(1, files.size() / SAMPLE);
        Optional<PhotoSize> least = Optional.empty();
        for (int i = 0; i < files.size(); i += step) {
            cancellation.check();
            Optional<PhotoSize> size = size(files.get(i));
            least = least.isEmpty() || size.isEmpty() ? least.or(() -> size) : smaller(least, size);
        }
        return least;
    }

    private static Optional<PhotoSize> smaller(Optional<PhotoSize> one, Optional<PhotoSize> other) {
        return one.flatMap(first -> other.map(second -> new PhotoSize(
                Math.min(first.height(), second.height()), Math.min(first.width(), second.width()), COLOURS)));
    }

    private static Optional<PhotoSize> size(Path file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers =
                    stream == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream);
                return Optional.of(new PhotoSize(reader.getHeight(0), reader.getWidth(0), COLOURS));
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
