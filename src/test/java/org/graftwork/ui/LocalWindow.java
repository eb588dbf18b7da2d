// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.graftwork.ui.session.Bench;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** The window on this machine's own workbench: TensorFlow, the built-in model and the sample photos. */
abstract class LocalWindow extends ApplicationTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    LocalWorkbench workbench;
    BenchWindow window;

    private final ExecutorService workers = Executors.newCachedThreadPool();

    @Override
    public void start(Stage stage) {
        workbench = workbench("home");
        window = inBackground(workbench, folder.resolve("exports"));
        window.showOn(stage, 1000, 700);
    }

    /** A window whose work is done by this test's threads. */
    BenchWindow inBackground(LocalWorkbench behind, Path exports) {
        return BenchWindow.inBackground(behind, workers, exports);
    }

    /** The workbench of a workspace among the test's files. */
    LocalWorkbench workbench(String home) {
        return new LocalWorkbench(
                Workspace.locate(Optional.of(folder.resolve(home))),
                ProductFiles.find(),
                new ScreenProbe(Optional::empty),
                environment());
    }

    /** The variables that the workbench sees: none of this process's, so that it reaches nobody by chance. */
    Map<String, String> environment() {
        return Map.of();
    }

    @AfterEach
    void closeTheWorkbench() throws InterruptedException {
        interact(() -> {
            window.session().work().cancelAll();
            window.session().replaceClassifier(null);
        });
        await(() -> window.session().work().running().isEmpty());
        workers.shutdown();
        workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        workbench.close();
    }

    /** Opens the built-in model and the sample photos, and the bench to train with them. */
    void openSampleToTrain(int epochs) {
        await(() -> window.session().model().get() != null);
        interact(() -> window.session().bench().set(Bench.DATA));
        interact(() -> lookup("#open-sample").queryButton().fire());
        await(() -> window.session().photos().get() != null);
        interact(() -> window.session().bench().set(Bench.TRAIN));
        interact(() -> lookup("#epochs").queryAs(TextField.class).setText(Integer.toString(epochs)));
    }

    /** Presses Start, which is what the benchmarks are timed from. */
    void start() {
        interact(() -> lookup("#start").queryButton().fire());
    }

    /** What the work under way says of itself, or nothing where none is under way. */
    String activity() {
        return window.session().work().running().stream()
                .map(job -> job.message())
                .findFirst()
                .orElse("");
    }

    /** Waits until something holds, looked at on the FX thread. */
    static void await(BooleanSupplier condition) {
        await(condition, PATIENCE, () -> "It did not happen within " + PATIENCE);
    }

    /**
     * Waits until something holds, looked at on the FX thread.
     *
     * @param late says what did not happen
     */
    static void await(BooleanSupplier condition, Duration patience, Supplier<String> late) {
        try {
            WaitForAsyncUtils.waitFor(
                    patience.toMillis(),
                    TimeUnit.MILLISECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(patience.toMillis(), condition::getAsBoolean));
        } catch (TimeoutException tooLate) {
            throw new AssertionError(late.get(), tooLate);
        }
    }
}
