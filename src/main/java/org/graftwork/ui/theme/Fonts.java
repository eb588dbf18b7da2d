// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The window's own fonts, IBM Plex, whose figures all have the same width. */
public final class Fonts {

    /** The family of running text, for those who draw it themselves. */
    public static final String TEXT = "IBM Plex Sans";

    private static final String FOLDER = "/org/graftwork/ui/font/";
    private static final List<String> FILES =
            List.of("IBMPlexSans-Regular.ttf", "IBMPlexSans-SemiBold.ttf", "IBMPlexMono-Regular.ttf");

    private Fonts() {}

    /** Makes the fonts known to JavaFX. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream stream = open(file)) {
                Font.loadFont(stream, 14);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(file, unreadable);
            }
        }
    }

    /** Opens the file of running text's font, for libraries that have fonts of their own. */
    public static InputStream openText() {
        return open(FILES.get(0));
    }

    private static InputStream open(String file) {
        return Fonts.class.getResourceAsStream(FOLDER + file);
    }
}
