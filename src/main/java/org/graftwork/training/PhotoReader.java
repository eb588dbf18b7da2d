// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.file.Path;
import org.graftwork.data.ImageDecoder;
import org.graftwork.model.InputSpec;

/** Reads photos as a base takes them: at its size and in its range. Safe for several threads. */
final class PhotoReader {

    private final ImageDecoder decoder;
    private final InputSpec input;

    PhotoReader(ImageDecoder decoder, InputSpec input) {
        this.decoder = decoder;
        this.input = input;
    }

    InputSpec input() {
        return input;
    }

    /** How many numbers a photo is. */
    int length() {
        return input.height() * input.width() * input.channels();
    }

    /**
     * Reads a photo into its place in a batch.
     *
     * @throws org.graftwork.data.UnreadableImage if the file cannot be used
     */
    void read(Path file, float[] batch, int offset) {
        decoder.decode(file, input.height(), input.width(), batch, offset);
        scale(batch, offset, length());
    }

    /** Reads a photo with a margin, of which a part is left out at random and which may be mirrored. */
    void readAugmented(Path file, float[] batch, int offset, Augmentation.Choice choice) {
        int height = input.height() + choice.margin();
        int width = input.width() + choice.margin();
        float[] pixels = decoder.decode(file, height, width);
        for (int y = 0; y < input.height(); y++) {
            for (int x = 0; x < input.width(); x++) {
                int column = choice.mirrored() ? input.width() - 1 - x : x;
                int from = ((y + choice.top()) * width + column + choice.left()) * 3;
                System.arraycopy(pixels, from, batch, offset + (y * input.width() + x) * 3, 3);
            }
        }
        scale(batch, offset, length());
    }

    private void scale(float[] batch, int offset, int length) {
        float factor = (float) input.range().scale();
        float low = (float) input.range().low();
        for (int i = offset; i < offset + length; i++) {
            batch[i] = batch[i] * factor + low;
        }
    }
}
