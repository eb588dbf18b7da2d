// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A test that has the whole window before it, on a fake workbench whose work is done in the background. */
public abstract class WindowTest extends ApplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static {
        // The mouse jumps instead of gliding, which takes most of a test's time.
        System.setProperty("testfx.robot.move_max_count", "1");
    }

    @TempDir
    protected Path folder;

    protected FakeWorkbench workbench;
    protected BenchWindow window;

    private ExecutorService workers;
    private CssWarnings warnings;

    @Override
    public void start(Stage stage) {
        warnings = CssWarnings.listen();
        workbench = new FakeWorkbench(folder);
        workers = Executors.newCachedThreadPool();
        window = BenchWindow.inBackground(workbench, workers, folder.resolve("exports"));
        window.showOn(stage, 1000, 700);
    }

    @AfterEach
    void endWithoutAWarning() throws IOException {
        workers.shutdownNow();
        assertEquals(List.of(), warnings.heard());
    }

    protected void open(Bench bench) {
        clickOn("#go-" + bench.key());
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected void openSample() {
        open(Bench.DATA);
        clickOn("#open-sample");
        await(() -> window.session().photos().get() != null);
    }

    protected void train() {
        await(() -> window.session().model().get() != null);
        openSample();
        open(Bench.TRAIN);
        clickOn("#start");
        await(() -> window.session().classifier().get() != null);
    }

    /** Waits until something holds, looked at on the FX thread. */
    protected static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE.toMillis(),
                    TimeUnit.MILLISECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not happen within " + PATIENCE, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected boolean isShown(String query) {
        return lookup(query).queryAll().stream().anyMatch(WindowTest::isTreeVisible);
    }

    protected String text(String query) {
        return lookup(query).<Labeled>query().getText();
    }

    private static boolean isTreeVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}
