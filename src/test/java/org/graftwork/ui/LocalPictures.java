// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Takes pictures of the window on this machine's own workbench, into {@code target/snapshots}. */
abstract class LocalPictures extends LocalWindow {

    static {
        // The screen that is not there has to be as large as the largest window.
        System.setProperty("headless.geometry", "1700x1000-32");
    }

    private static final Path FOLDER = Path.of("target/snapshots");

    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        super.start(shown);
    }

    /** Makes the window as large as the pictures are to be. */
    final void resize(double width, double height) {
        interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    /** Takes a picture once the window has come to rest. */
    final void picture(String name, int restMillis) {
        sleep(restMillis);
        interact(() -> {
            try {
                Files.createDirectories(FOLDER);
                ImageIO.write(
                        SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null),
                        "png",
                        FOLDER.resolve(name + ".png").toFile());
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
