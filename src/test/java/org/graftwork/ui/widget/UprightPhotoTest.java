// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

final class UprightPhotoTest {

    private static final int MARK = 0xffff0000;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startTheToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Where the stored picture's top left corner is in the upright one, by TIFF 6.0's table of orientations. */
    @ParameterizedTest
    @CsvSource({"2, 2, 0, 3", "3, 2, 1, 3", "4, 0, 1, 3", "5, 0, 0, 2", "6, 1, 0, 2", "7, 1, 2, 2", "8, 0, 2, 2"})
    void theFirstPixelGoesWhereItsOrientationSays(int orientation, int x, int y, int width) {
        WritableImage stored = new WritableImage(3, 2);
        stored.getPixelWriter().setArgb(0, 0, MARK);
        Image upright = UprightPhoto.turned(stored, orientation);

        assertEquals(width, upright.getWidth());
        assertEquals(MARK, upright.getPixelReader().getArgb(x, y));
    }

    @Test
    void aFileThatIsNoPictureHasNone() throws IOException {
        Path text = Files.writeString(folder.resolve("notes.jpg"), "milk");

        assertEquals(Optional.empty(), UprightPhoto.read(text, 64));
        assertTrue(UprightPhoto.read(folder.resolve("nowhere.jpg"), 64).isEmpty());
    }
}
