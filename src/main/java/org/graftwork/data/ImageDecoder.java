// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graftwork.tensorflow.ImageFormat;
import org.graftwork.tensorflow.ImageOps;
import org.graftwork.tensorflow.Orientation;
import org.graftwork.tensorflow.Resizing;
import org.graftwork.tensorflow.UndecodableImage;

/**
 * Reads photos as numbers: decoded, turned upright by their EXIF data and resized. Each call works on the calling thread
 * alone; call it from as many threads as there are cores. Safe for several threads.
 */
public final class ImageDecoder implements AutoCloseable {

    /** Made when they are first asked for: most models want photos in one way only. */
    private final Map<Resizing, ImageOps> ops = new ConcurrentHashMap<>();

    /**
     * Reads a photo into a part of an array, such as its place in a batch.
     *
     * @param size of the result, and how the photo is brought to it
     * @param pixels takes height x width x 3 numbers in [0, 255], RGB, row by row
     * @param offset where in the array they begin
     * @throws UnreadableImage if the file cannot be used
     */
    public void decode(Path file, PhotoSize size, float[] pixels, int offset) {
        try {
            ImageFormat format = PhotoCheck.check(file);
            decode(file, format, size, pixels, offset);
        } catch (UnusablePhoto e) {
            throw new UnreadableImage(file, e.getMessage(), e);
        }
    }

    /**
     * Reads a photo as [height, width, 3] numbers in [0, 255], RGB, row by row.
     *
     * @throws UnreadableImage if the file cannot be used
     */
    public float[] decode(Path file, PhotoSize size) {
        float[] pixels = new float[size.height() * size.width() * 3];
        decode(file, size, pixels, 0);
        return pixels;
    }

    /** Reads a photo as the other method does, its sides resized each by itself. */
    public float[] decode(Path file, int height, int width) {
        return decode(file, new PhotoSize(height, width, Resizing.WHOLE));
    }

    @Override
    public void close() {
        ops.values().forEach(ImageOps::close);
        ops.clear();
    }

    private void decode(Path file, ImageFormat format, PhotoSize size, float[] pixels, int offset) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Orientation orientation = format == ImageFormat.JPEG ? ExifOrientation.of(bytes) : Orientation.UPRIGHT;
            ops.computeIfAbsent(size.resizing(), ImageOps::new)
                    .decode(bytes, format, orientation, size.height(), size.width(), pixels, offset);
        } catch (UndecodableImage e) {
            throw new UnreadableImage(file, "damaged " + format + ": it cannot be decoded", e);
        } catch (IOException e) {
            throw new UnreadableImage(file, PhotoCheck.unreadable(e), e);
        }
    }
}
