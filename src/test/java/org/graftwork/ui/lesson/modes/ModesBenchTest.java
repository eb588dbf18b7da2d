// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.modes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.graftwork.data.ImageItem;
import org.graftwork.data.SplitOptions;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.NetworkMode;
import org.graftwork.training.PictureAnswers;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.LessonWalk;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.graftwork.workbench.LocalWorkbench;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the product's own engine, with the sample photos. */
final class ModesBenchTest {

    @TempDir
    Path folder;

    private LocalWorkbench workbench;
    private Session session;
    private LessonWalk walk;
    private ModesBench bench;

    @BeforeEach
    void openTheLesson() {
        workbench = new LocalWorkbench(Workspace.locate(Optional.of(folder)), ProductFiles.find());
        session = TestSession.on(workbench);
        walk = LessonWalk.on(session, "02-training-and-inference-mode");
        bench = (ModesBench) walk.bench();
        assertNull(bench.network().get());
        SplitOptions options = new SplitOptions(Optional.empty(), 0.2, 20, 7);
        session.photos()
                .set(workbench.openPhotos(workbench.samplePhotos(), options, Progress.none(), Cancellation.none()));
    }

    @AfterEach
    void closeTheWorkbench() {
        workbench.close();
    }

    @Test
    void theLessonGoesAsItsTextSays() {
        walk.walk();
    }

    @Test
    void aNetworkWhoseBuildingWasStoppedIsBuiltWhenItIsRun() {
        Deque<Runnable> work = new ArrayDeque<>();
        Session held = new Session(workbench, new BackgroundWork(work::add, Runnable::run), folder);
        ModesBench stopped = (ModesBench)
                LessonWalk.on(held, "02-training-and-inference-mode").bench();
        held.photos().set(session.photos().get());
        stopped.stop();
        stopped.act("infer");
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertEquals(0, stopped.measurements().get("inference.changed").value());
        assertFalse(stopped.busy().get());
    }

    @Test
    void theBatchHasAsManyPhotosOfEachClass() {
        Batch batch = bench.batch().get();

        assertEquals(16, batch.photos().size());
        assertEquals(8, batch.photos().stream().mapToInt(ImageItem::label).sum());
    }

    @Test
    void stepAfterStepTheLossGetsSmaller() {
        bench.set("dropout", "0");
        bench.act("train-step");
        double first = bench.step().get().loss();
        for (int i = 0; i < 10; i++) {
            bench.act("train-step");
        }

        assertTrue(
                bench.step().get().loss() < first,
                first + " and then " + bench.step().get().loss());
    }

    @Test
    void inInferenceModeTheNetworkStaysAsTrainingModeLeftIt() {
        bench.act("train-step");
        bench.act("infer");
        double once = bench.step().get().loss();
        bench.act("ask-training");
        bench.act("infer");

        assertEquals(once, bench.step().get().loss());
    }

    @Test
    void startingOverGivesTheSameNetworkAgain() {
        bench.act("train-step");
        double first = bench.step().get().loss();
        bench.act("start-over");

        assertNull(bench.step().get());
        assertFalse(bench.measurements().containsKey("training.changed"));
        bench.act("train-step");
        assertEquals(first, bench.step().get().loss());
    }

    @Test
    void withoutDropoutAPictureGetsTheSameAnswerInTrainingModeTooAndMovesTheStatistics() {
        bench.set("dropout", "0");
        bench.act("ask-training");
        PictureAnswers answers = bench.answers(NetworkMode.TRAINING).get();

        assertEquals(1, answers.different());
        assertEquals(2, bench.measurements().get("asked.training.changed").value());
    }

    @Test
    void anotherPictureIsAskedForAnew() {
        bench.act("ask-inference");
        Path before = bench.picture().get();
        bench.choosePicture(1);

        assertNotEquals(before, bench.picture().get());
        assertNull(bench.answers(NetworkMode.INFERENCE).get());
        bench.choosePicture(-1);
        assertEquals(before, bench.picture().get());
    }

    @Test
    void theStepIsPlayedForwardAndBackwardAndUpdated() {
        bench.act("train-step");
        Playback playback = bench.playback();
        int layers = bench.step().get().layers().size();

        assertEquals(layers + 1 + layers - 1 + 1, playback.moments().size());
        playback.next();
        assertTrue(playback.isAt(Playback.Kind.FORWARD, 0));
        assertFalse(playback.isReached(Playback.Kind.UPDATE, -1));
        playback.toEnd();
        assertTrue(playback.isAt(Playback.Kind.UPDATE, -1));
        assertTrue(playback.isReached(Playback.Kind.BACKWARD, 1));
        playback.next();
        assertTrue(playback.isAtEnd());

        bench.act("infer");
        assertEquals(layers + 1, playback.moments().size());
        assertEquals(Playback.BEFORE, playback.position().get());
    }
}
