// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.graftwork.ui.shell.GraftMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Takes pictures of every bench in every state, light and dark, small and large, to be looked at:
 * {@code mvn test -Dtest=SnapshotTool -Dgraftwork.snapshots=all}, or a part of the states' names instead of {@code all}.
 * They go to {@code target/snapshots}, and the window's icons to {@code target/icons}.
 */
@EnabledIfSystemProperty(named = "graftwork.snapshots", matches = ".+")
final class SnapshotTool {

    private static final Path FOLDER = Path.of("target/snapshots");
    private static final int PULSES_UNTIL_DRAWN = 14;

    @TempDir
    private Path temporary;

    private record Size(int width, int height) {}

    @Test
    void takesPicturesOfAllStates() throws Exception {
        String wanted = System.getProperty("graftwork.snapshots");
        String sizes = System.getProperty("graftwork.snapshots.sizes", "small,large");
        // The screen that is not there has to be as large as the largest window.
        System.setProperty("headless.geometry", "1700x1000-32");
        Stage stage = FxToolkit.registerPrimaryStage();
        Files.createDirectories(FOLDER);
        int taken = 0;
        for (Map.Entry<String, SnapshotStates.State> state :
                SnapshotStates.all().entrySet()) {
            if (!"all".equals(wanted) && !state.getKey().matches(".*(" + wanted + ").*")) {
                continue;
            }
            for (Size size : List.of(new Size(1000, 700), new Size(1600, 900))) {
                if (sizes.contains(size.width() == 1000 ? "small" : "large")) {
                    take(stage, state.getKey(), state.getValue(), size);
                    taken++;
                }
            }
        }
        icons();
        assertFalse(taken == 0, "no state is named like " + wanted);
    }

    private void take(Stage stage, String name, SnapshotStates.State state, Size size) throws Exception {
        SnapshotStates states = new SnapshotStates(temporary.resolve(name + size.width()));
        BenchWindow window = onFxThread(() -> {
            BenchWindow made = states.open(state);
            made.showOn(stage, size.width(), size.height());
            stage.setWidth(size.width());
            stage.setHeight(size.height());
            return made;
        });
        awaitPulses();
        onFxThread(() -> {
            state.touch(window);
            return null;
        });
        for (boolean dark : new boolean[] {false, true}) {
            onFxThread(() -> {
                window.theme().dark().set(dark);
                return null;
            });
            awaitPulses();
            onFxThread(() -> {
                WritableImage picture = stage.getScene().snapshot(null);
                String file = name + "-" + size.width() + (dark ? "-dark" : "-light") + ".png";
                ImageIO.write(
                        SwingFXUtils.fromFXImage(picture, null),
                        "png",
                        FOLDER.resolve(file).toFile());
                return null;
            });
        }
        states.end();
    }

    private static void icons() throws Exception {
        Path folder = Path.of("target/icons");
        Files.createDirectories(folder);
        onFxThread(() -> {
            for (int size : new int[] {16, 32, 48, 64, 128, 256, 512}) {
                ImageIO.write(
                        SwingFXUtils.fromFXImage(GraftMark.icon(size), null),
                        "png",
                        folder.resolve("graftwork-" + size + ".png").toFile());
            }
            return null;
        });
    }

    private static void awaitPulses() throws InterruptedException {
        CountDownLatch pulses = new CountDownLatch(PULSES_UNTIL_DRAWN);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
            }
        };
        Platform.runLater(timer::start);
        pulses.await();
        Platform.runLater(timer::stop);
    }

    private static <T> T onFxThread(Callable<T> action) throws IOException {
        try {
            return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        } catch (RuntimeException failed) {
            throw new IOException(failed);
        }
    }
}
