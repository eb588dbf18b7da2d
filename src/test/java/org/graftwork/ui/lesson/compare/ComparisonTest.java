// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.SplitOptions;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

    private FakeWorkbench workbench;
    private ImageDataset photos;

    @BeforeEach
    void openPhotos(@TempDir Path folder) {
        workbench = new FakeWorkbench(folder);
        photos = workbench.openPhotos(
                workbench.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none());
    }

    private Contender contender(String key, LineStyle line, int epochs, double seconds) {
        TrainingPlan usual = TrainingPlan.headOnly(epochs);
        return new Contender(
                key, key, line, workbench.openModel("builtin"), usual, Contender.Start.PRETRAINED, seconds);
    }

    private Contender contender(String key, LineStyle line, int epochs) {
        return contender(key, line, epochs, Double.POSITIVE_INFINITY);
    }

    @Test
    void runsAreMadeOneAfterTheOtherAndEachIsHeardOf() {
        Comparison comparison = new Comparison(TestSession.on(workbench));
        List<String> heard = new ArrayList<>();
        comparison.run(
                photos,
                List.of(contender("second", LineStyle.OTHER, 3), contender("first", LineStyle.MAIN, 5)),
                run -> heard.add(run.contender().key() + run.points().size()));

        assertEquals(List.of("second3", "first5"), heard);
        assertEquals(
                List.of("first", "second"),
                comparison.runs().stream().map(run -> run.contender().key()).toList());
        assertFalse(comparison.busy().get());
        assertEquals(1, comparison.share().get());
    }

    @Test
    void timeAtWorkIsThePassOverThePhotosAndTheEpochs() {
        Session session = TestSession.on(workbench);
        Comparison comparison = new Comparison(session);
        comparison.run(photos, List.of(contender("run", LineStyle.MAIN, 2)), run -> {});

        RunOutcome came = comparison.runs().get(0).outcome().get().orElseThrow();
        TrainedClassifier classifier = (TrainedClassifier) session.classifier().get();
        double expected = classifier.result().extraction().seconds()
                + came.epochs().stream().mapToDouble(epoch -> epoch.seconds()).sum();
        assertEquals(expected, came.seconds(), 1e-9);
        assertEquals(
                came.seconds(), comparison.runs().get(0).last().orElseThrow().seconds(), 1e-9);
    }

    @Test
    void aTimedRunEndsWithTheEpochInWhichItsTimeIsUp() {
        Comparison comparison = new Comparison(TestSession.on(workbench));
        comparison.run(photos, List.of(contender("run", LineStyle.MAIN, 10_000, 2)), run -> {});

        List<RunPoint> points = comparison.runs().get(0).points();
        assertTrue(points.get(points.size() - 1).seconds() >= 2);
        assertTrue(points.get(points.size() - 2).seconds() < 2);
        assertTrue(comparison.runs().get(0).outcome().get().isPresent());
    }

    @Test
    void aRunTakesThePlaceOfTheOneOfItsKeyAndLeavesOthers() {
        Comparison comparison = new Comparison(TestSession.on(workbench));
        comparison.run(
                photos,
                List.of(contender("one", LineStyle.MAIN, 3), contender("other", LineStyle.OTHER, 3)),
                run -> {});
        comparison.run(photos, List.of(contender("one", LineStyle.MAIN, 7)), run -> {});

        assertEquals(
                List.of(7, 3),
                comparison.runs().stream().map(run -> run.points().size()).toList());
    }

    @Test
    void whatFailsSaysWhy() {
        workbench.failTraining("The disk is full.");
        Comparison comparison = new Comparison(TestSession.on(workbench));
        comparison.run(photos, List.of(contender("one", LineStyle.MAIN, 3)), run -> {});

        assertEquals("The disk is full.", comparison.problem().get());
        assertFalse(comparison.busy().get());
    }

    @Test
    void stoppingKeepsWhatWasDrawnAndBeginsNothingElse() throws InterruptedException {
        workbench.holdAfterEpoch(2);
        Queue<Runnable> news = new ArrayDeque<>();
        List<Thread> threads = new ArrayList<>();
        Session session = new Session(
                workbench,
                new BackgroundWork(
                        task -> {
                            Thread thread = new Thread(task);
                            threads.add(thread);
                            thread.start();
                        },
                        told -> {
                            synchronized (news) {
                                news.add(told);
                            }
                        }),
                Path.of("/exports"));
        Comparison comparison = new Comparison(session);
        List<String> heard = new ArrayList<>();
        comparison.run(
                photos,
                List.of(contender("one", LineStyle.MAIN, 9), contender("other", LineStyle.OTHER, 9)),
                run -> heard.add(run.contender().key()));
        comparison.stop();
        assertFalse(comparison.busy().get());
        threads.get(0).join();
        for (Runnable told = next(news); told != null; told = next(news)) {
            told.run();
        }

        assertEquals(List.of(), heard);
        assertTrue(comparison.runs().get(1).points().isEmpty());
        assertTrue(comparison.runs().get(0).outcome().get().isEmpty());
    }

    private static Runnable next(Queue<Runnable> news) {
        synchronized (news) {
            return news.poll();
        }
    }

    @Test
    void aRunFromScratchIsNoneOfThePretrainedModel() {
        Comparison comparison = new Comparison(TestSession.on(workbench));
        Phase whole = new Phase("scratch", 3, OptimizerSpec.adam(0.003), BaseTraining.TRAINING_MODE);
        TrainingPlan usual = TrainingPlan.headOnly(1);
        TrainingPlan plan = new TrainingPlan(7, 16, usual.head(), 0, true, List.of(whole));
        comparison.run(
                photos,
                List.of(new Contender(
                        "scratch",
                        "scratch",
                        LineStyle.OTHER,
                        workbench.openModel("builtin"),
                        plan,
                        Contender.Start.RANDOM,
                        Double.POSITIVE_INFINITY)),
                run -> {});

        assertTrue(comparison.runs().get(0).last().orElseThrow().figures().validationAccuracy() < 0.7);
    }
}
