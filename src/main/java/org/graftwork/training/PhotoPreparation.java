// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.file.Path;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.InputSpec;

/** Prepares single photos for a model exactly as training does. */
public final class PhotoPreparation {

    private PhotoPreparation() {}

    /**
     * Reads a photo at an input's size and in its range.
     *
     * @return height x width x channels numbers, row by row
     * @throws org.graftwork.data.UnreadableImage if the file cannot be used
     */
    public static float[] prepare(ImageDecoder decoder, InputSpec input, Path photo) {
        PhotoReader reader = new PhotoReader(decoder, input);
        float[] pixels = new float[reader.length()];
        reader.read(photo, pixels, 0);
        return pixels;
    }
}
