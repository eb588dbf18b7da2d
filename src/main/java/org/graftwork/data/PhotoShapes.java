// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.png.PngColorType;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.bmp.BmpHeaderDirectory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.gif.GifHeaderDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.png.PngDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.graftwork.tensorflow.Orientation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the sizes of photos from the heads of their files. */
public final class PhotoShapes {

    private static final Logger LOG = LoggerFactory.getLogger(PhotoShapes.class);

    private PhotoShapes() {}

    /**
     * Looks at some photos of a data set, taken from the whole list at even distances.
     *
     * @param most how many
     * @return one a photo that could be read
     */
    public static List<PhotoShape> sample(ImageDataset photos, int most) {
        int size = photos.items().size();
        int count = Math.min(size, most);
        return IntStream.range(0, count)
                .map(i -> (int) ((long) i * size / count))
                .mapToObj(i -> of(photos.items().get(i).file()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A photo's shape; empty where its file does not tell. */
    static Optional<PhotoShape> of(Path file) {
        try {
            return shape(ImageMetadataReader.readMetadata(file.toFile()));
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            LOG.debug("{} does not tell its size", file, e);
            return Optional.empty();
        }
    }

    private static Optional<PhotoShape> shape(Metadata metadata) throws MetadataException {
        for (Directory directory : metadata.getDirectories()) {
            if (directory instanceof JpegDirectory jpeg) {
                return Optional.of(turned(
                        new PhotoShape(jpeg.getImageWidth(), jpeg.getImageHeight(), jpeg.getNumberOfComponents() == 1),
                        orientation(metadata)));
            }
            if (directory instanceof PngDirectory png && png.containsTag(PngDirectory.TAG_IMAGE_WIDTH)) {
                return Optional.of(new PhotoShape(
                        png.getInt(PngDirectory.TAG_IMAGE_WIDTH),
                        png.getInt(PngDirectory.TAG_IMAGE_HEIGHT),
                        isGrey(PngColorType.fromNumericValue(png.getInt(PngDirectory.TAG_COLOR_TYPE)))));
            }
            if (directory instanceof GifHeaderDirectory gif) {
                return Optional.of(new PhotoShape(
                        gif.getInt(GifHeaderDirectory.TAG_IMAGE_WIDTH),
                        gif.getInt(GifHeaderDirectory.TAG_IMAGE_HEIGHT),
                        false));
            }
            if (directory instanceof BmpHeaderDirectory bmp) {
                // The height of an image that is stored from top to bottom is negative.
                return Optional.of(new PhotoShape(
                        bmp.getInt(BmpHeaderDirectory.TAG_IMAGE_WIDTH),
                        Math.abs(bmp.getInt(BmpHeaderDirectory.TAG_IMAGE_HEIGHT)),
                        false));
            }
        }
        return Optional.empty();
    }

    private static boolean isGrey(PngColorType type) {
        return type == PngColorType.GREYSCALE || type == PngColorType.GREYSCALE_WITH_ALPHA;
    }

    private static Orientation orientation(Metadata metadata) {
        ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null ? Orientation.UPRIGHT : Orientation.ofExif(value);
    }

    private static PhotoShape turned(PhotoShape stored, Orientation orientation) {
        return orientation.swapsSides() ? new PhotoShape(stored.height(), stored.width(), stored.grey()) : stored;
    }
}
