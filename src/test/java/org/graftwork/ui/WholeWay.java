// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.ui.session.Session;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The way from the window's opening to an export, as a person goes it: the same on any workbench. */
public final class WholeWay {

    private final FxRobot robot;
    private final BenchWindow window;
    private final Duration patience;

    /**
     * @param patience how long each step may take
     */
    public WholeWay(FxRobot robot, BenchWindow window, Duration patience) {
        this.robot = robot;
        this.window = window;
        this.patience = patience;
    }

    /**
     * Opens the sample, trains 3 epochs, drops a picture and exports.
     *
     * @return the folder that was exported to
     */
    public Path walk(Path picture, String label) {
        Session session = window.session();
        await(() -> session.model().get() != null);
        robot.clickOn("Go on to _photos");
        robot.clickOn("#open-sample");
        await(() -> session.photos().get() != null);
        robot.clickOn("Go on to _training");
        robot.doubleClickOn("#epochs").write("3");
        robot.clickOn("#start");
        await(() -> session.classifier().get() != null);
        TrainedClassifier trained = (TrainedClassifier) session.classifier().get();
        assertEquals(3, trained.result().history().size());

        robot.clickOn("T_ry it on photos");
        robot.interact(() -> FileDrop.on(robot.lookup("#classify-page").query(), List.of(picture)));
        await(() -> robot.lookup(".verdict").tryQuery().isPresent());
        assertEquals(label, robot.lookup(".verdict").queryLabeled().getText());

        robot.clickOn("Go on to _export");
        robot.clickOn("#export");
        await(() -> robot.lookup("#exported").query().isVisible());
        assertTrue(robot.lookup("#exported .mono").tryQuery().isPresent());
        return Path.of(robot.lookup("#exported .mono").queryLabeled().getText());
    }

    private void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    patience.toMillis(),
                    TimeUnit.MILLISECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(patience.toMillis(), condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not happen within " + patience, late);
        }
        // What has just come into sight has no place to click on before it is laid out.
        robot.interact(() -> {
            window.shell().applyCss();
            window.shell().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
