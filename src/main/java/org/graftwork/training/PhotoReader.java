// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.file.Path;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.PhotoSize;
import org.graftwork.model.InputSpec;

/** Reads photos as a base takes them: at its size, with its channels and in its range. Safe for several threads. */
final class PhotoReader {

    private final ImageDecoder decoder;
    private final InputSpec input;
    private final PhotoScaling scaling;

    PhotoReader(ImageDecoder decoder, InputSpec input) {
        this.decoder = decoder;
        this.input = input;
        scaling = new PhotoScaling(input);
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
        if (input.channels() == 3) {
            decoder.decode(file, size(0), batch, offset);
            scaling.apply(batch, offset, batch, offset, input.height() * input.width());
        } else {
            scale(readPixels(file), batch, offset);
        }
    }

    /**
     * Reads a photo at the base's size, three numbers in [0, 255] a pixel.
     *
     * @throws org.graftwork.data.UnreadableImage if the file cannot be used
     */
    float[] readPixels(Path file) {
        return decoder.decode(file, size(0));
    }

    /** Makes of such pixels what the base takes. */
    void scale(float[] pixels, float[] batch, int offset) {
        scaling.apply(pixels, 0, batch, offset, input.height() * input.width());
    }

    /** Reads a photo with a margin, of which a part is left out at random and which may be mirrored. */
    void readAugmented(Path file, float[] batch, int offset, Augmentation.Choice choice) {
        float[] large = decoder.decode(file, size(choice.margin()));
        int width = input.width() + choice.margin();
        float[] pixels = new float[input.height() * input.width() * 3];
        for (int y = 0; y < input.height(); y++) {
            for (int x = 0; x < input.width(); x++) {
                int column = choice.mirrored() ? input.width() - 1 - x : x;
                int from = ((y + choice.top()) * width + column + choice.left()) * 3;
                System.arraycopy(large, from, pixels, (y * input.width() + x) * 3, 3);
            }
        }
        scale(pixels, batch, offset);
    }

    private PhotoSize size(int margin) {
        return new PhotoSize(
                input.height() + margin, input.width() + margin, input.fit().resizing());
    }
}
