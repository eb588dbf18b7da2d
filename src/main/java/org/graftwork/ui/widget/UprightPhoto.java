// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads photos small and upright: cameras store them as the sensor lay, and JavaFX shows them so. */
final class UprightPhoto {

    private static final Logger LOG = LoggerFactory.getLogger(UprightPhoto.class);

    /** Most photos have sides of at most 3 to 2, so that this much more on the longer side fills a square. */
    private static final double LONGER_SIDE = 1.5;

    private static final int UPRIGHT = 1;

    private UprightPhoto() {}

    /** Reads a photo whose shorter side has about so many pixels; empty where JavaFX cannot decode it. */
    static Optional<Image> read(Path file, int size) {
        double box = size * LONGER_SIDE;
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            Image image = new Image(stream, box, box, true, true);
            return image.isError() || image.getWidth() < 1 ? Optional.empty() : Optional.of(turned(image, file));
        } catch (IOException unreadable) {
            LOG.debug("No thumbnail of {}", file, unreadable);
            return Optional.empty();
        }
    }

    private static Image turned(Image image, Path file) {
        int orientation = orientation(file);
        return orientation <= UPRIGHT || orientation > 8 ? image : turned(image, orientation);
    }

    private static int orientation(Path file) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            ExifIFD0Directory directory =
                    ImageMetadataReader.readMetadata(stream).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return directory == null || !directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? UPRIGHT
                    : directory.getInt(ExifIFD0Directory.TAG_ORIENTATION);
        } catch (IOException | ImageProcessingException | MetadataException none) {
            LOG.debug("No orientation in {}", file, none);
            return UPRIGHT;
        }
    }

    /** Turns a picture by the EXIF orientations 2 to 8, TIFF 6.0 tag 274. */
    static Image turned(Image image, int orientation) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        boolean swapped = orientation >= 5;
        WritableImage upright = new WritableImage(swapped ? height : width, swapped ? width : height);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int fromX = switch (orientation) {
                    case 2, 3 -> width - 1 - x;
                    case 5, 6 -> y;
                    case 7, 8 -> width - 1 - y;
                    default -> x;
                };
                int fromY = switch (orientation) {
                    case 3, 4 -> height - 1 - y;
                    case 5, 8 -> x;
                    case 6, 7 -> height - 1 - x;
                    default -> y;
                };
                upright.getPixelWriter().setArgb(x, y, pixels.getArgb(fromX, fromY));
            }
        }
        return upright;
    }
}
