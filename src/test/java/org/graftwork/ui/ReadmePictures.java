// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.controlsfx.control.ToggleSwitch;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the README’s pictures of the free benches on the real workbench: {@code mvn test -Plessons -Dtest=ReadmePictures
 * -Dgraftwork.readme=true}. They go to {@code target/snapshots}.
 */
@Tag("lessons")
@EnabledIfSystemProperty(named = "graftwork.readme", matches = "true")
final class ReadmePictures extends LocalWindow {

    static {
        // The screen that is not there has to be as large as the window.
        System.setProperty("headless.geometry", "1700x1000-32");
    }

    private static final Path FOLDER = Path.of("target/snapshots");
    private static final int SETTLED_MILLIS = 500;
    /** A layer with batch normalization in the block that is trained, and its moving mean. */
    private static final int FROM_THE_TOP = 5;

    private static final int STATISTIC = 3;

    private Stage stage;

    @Override
    public void start(Stage shown) {
        stage = shown;
        super.start(shown);
    }

    @Test
    void takesPicturesOfTheModelAndOfARun() throws IOException {
        Files.createDirectories(FOLDER);
        interact(() -> {
            stage.setWidth(1600);
            stage.setHeight(900);
        });
        await(() -> window.session().model().get() != null);
        interact(() -> window.session().bench().set(Bench.MODEL));
        await(() -> lookup("#preset-top-block").tryQuery().isPresent());
        clickOn("#preset-top-block");
        interact(() -> ModelStates.look(
                window,
                lookup("#layers")
                                .<TreeTableView<?>>query()
                                .getRoot()
                                .getChildren()
                                .size()
                        - FROM_THE_TOP,
                STATISTIC));
        picture("readme-model");
        openSampleToTrain(10);
        interact(() -> {
            lookup("#fineTune").queryAs(ToggleSwitch.class).setSelected(true);
            lookup("#fineTuneEpochs").queryAs(TextField.class).setText("5");
        });
        start();
        await(() -> window.session().classifier().get() != null);
        picture("readme-train");
    }

    private void picture(String name) {
        sleep(SETTLED_MILLIS);
        interact(() -> {
            try {
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
