// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.tensorflow.ImageFormat;
import org.graftwork.tensorflow.ImageOps;
import org.graftwork.tensorflow.Orientation;
import org.graftwork.tensorflow.UndecodableImage;

/**
 * Reads photos as numbers: decoded, turned upright by their EXIF data and resized. Each call works on the calling thread
 * alone; call it from as many threads as there are cores. Safe for several threads.
 */
public final class ImageDecoder implements AutoCloseable {

    private final ImageOps ops = new ImageOps();

    /**
     * Reads a photo into a part of an array, such as its place in a batch.
     *
     * @param height of the result, in pixels
     * @param width of the result, in pixels
     * @param pixels takes height x width x 3 numbers in [0, 255], RGB, row by row
     * @param offset where in the array they begin
     * @throws UnreadableImage if the file cannot be used
     */
    public void decode(Path file, int height, int width, float[] pixels, int offset) {
        try {
            ImageFormat format = PhotoCheck.check(file);
            decode(file, format, height, width, pixels, offset);
        } catch (UnusablePhoto e) {
            throw new UnreadableImage(file, e.getMessage(), e);
        }
    }

    /**
     * Reads a photo as [height, width, 3] numbers in [0, 255], RGB, row by row.
     *
     * @throws UnreadableImage if the file cannot be used
     */
    public float[] decode(Path file, int height, int width) {
        float[] pixels = new float[height * width * 3];
        decode(file, height, width, pixels, 0);
        return pixels;
    }

    @Override
    public void close() {
        ops.close();
    }

    private void decode(Path file, ImageFormat format, int height, int width, float[] pixels, int offset) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Orientation orientation = format == ImageFormat.JPEG ? ExifOrientation.of(bytes) : Orientation.UPRIGHT;
            ops.decode(bytes, format, orientation, height, width, pixels, offset);
        } catch (UndecodableImage e) {
            throw new UnreadableImage(file, "damaged " + format + ": it cannot be decoded", e);
        } catch (IOException e) {
            throw new UnreadableImage(file, PhotoCheck.unreadable(e), e);
        }
    }
}
