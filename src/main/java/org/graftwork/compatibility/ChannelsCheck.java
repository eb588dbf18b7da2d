// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.List;
import java.util.Locale;
import org.graftwork.data.PhotoShape;
import org.graftwork.model.InputSpec;

/** Compares the colours of photos with the model's input. */
final class ChannelsCheck {

    private static final int COLOURS = 3;

    private ChannelsCheck() {}

    /** @param photos those looked at; empty where there are none */
    static Finding of(InputSpec input, List<PhotoShape> photos) {
        long grey = photos.stream().filter(PhotoShape::grey).count();
        return switch (input.channels()) {
            case COLOURS -> inColour(photos.size(), grey);
            case 1 -> inGrey(photos.size(), grey);
            default ->
                new Finding(
                        Subject.CHANNELS,
                        Level.RED,
                        "The model takes " + input.channels() + " channels; photos have 3 (red, green, blue), or 1."
                                + " Use another model.",
                        List.of());
        };
    }

    private static Finding inColour(int photos, long grey) {
        if (grey == 0) {
            return finding(Level.GREEN, "The model takes 3 channels (red, green, blue), as photos have.");
        }
        return finding(
                Level.AMBER,
                counted(photos, grey, "is", "are") + " grey: the one channel is given to the model three times.");
    }

    private static Finding inGrey(int photos, long grey) {
        if (photos == 0) {
            return finding(
                    Level.AMBER, "The model takes 1 channel: photos are turned to grey, and their colours lost.");
        }
        if (grey == photos) {
            return finding(Level.GREEN, "The model takes 1 channel, and the photos are grey.");
        }
        return finding(
                Level.AMBER,
                counted(photos, photos - grey, "is", "are")
                        + " in colour, and the model takes 1 channel: they are turned to grey, and their colours lost.");
    }

    private static String counted(int photos, long count, String one, String many) {
        if (photos == 1) {
            return "The photo " + one;
        }
        return String.format(Locale.ROOT, "%,d of %,d photos looked at %s", count, photos, count == 1 ? one : many);
    }

    private static Finding finding(Level level, String sentence) {
        return new Finding(Subject.CHANNELS, level, sentence, List.of());
    }
}
