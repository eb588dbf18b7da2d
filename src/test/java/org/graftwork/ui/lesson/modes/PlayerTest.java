// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.graftwork.data.SplitOptions;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.LessonWalk;
import org.graftwork.ui.session.Preferences;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.theme.Fonts;
import org.graftwork.ui.theme.Theme;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A step of the product's own engine, played moment by moment. */
final class PlayerTest extends ApplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final Theme theme = new Theme(Preferences.inMemory(false));
    private LocalWorkbench workbench;
    private ModesBench bench;

    @Override
    public void start(Stage stage) {
        Fonts.load();
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(folder)), ProductFiles.find());
        Session session = TestSession.on(workbench);
        bench = (ModesBench)
                LessonWalk.on(session, "02-training-and-inference-mode").bench();
        SplitOptions options = new SplitOptions(Optional.empty(), 0.2, 20, 7);
        session.photos()
                .set(workbench.openPhotos(workbench.samplePhotos(), options, Progress.none(), Cancellation.none()));
        Scene scene = new Scene(new Player(bench), 600, 200);
        theme.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void closeTheWorkbench() {
        workbench.close();
    }

    @Test
    void aStepIsPlayedFromItsFirstMomentToItsLast() {
        interact(() -> {
            bench.act("infer");
            assertFalse(bench.playback().isAtEnd());
        });
        await(() -> bench.playback().isAtEnd());
    }

    @Test
    void withoutMotionAStepIsShownAsItEndedAndPlayedOnlyWhenAsked() {
        interact(() -> {
            theme.still().set(true);
            bench.act("infer");
            assertTrue(bench.playback().isAtEnd());
        });
        clickOn("#modes-play");
        await(() -> bench.playback().position().get() == 1);
        clickOn("#modes-play");
        int paused = bench.playback().position().get();
        assertFalse(bench.playback().isAtEnd());
        clickOn("#modes-next");
        assertTrue(bench.playback().position().get() == paused + 1);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, condition);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("it did not happen", e);
        }
    }
}
