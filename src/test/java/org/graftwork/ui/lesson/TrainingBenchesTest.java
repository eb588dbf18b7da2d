// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.lesson.run.RunBench;
import org.graftwork.ui.lesson.step.ProofModel;
import org.graftwork.ui.lesson.step.TaskModel;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benches that train, where work is done when the test says so. */
final class TrainingBenchesTest {

    private static final Path LESSONS = Path.of("assets/lessons");

    @TempDir
    private Path folder;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private FakeWorkbench workbench;
    private Session session;

    @BeforeEach
    void openTheSession() {
        workbench = new FakeWorkbench(folder);
        session = new Session(workbench, new BackgroundWork(work::add, Runnable::run), folder.resolve("exports"));
    }

    private LessonBench bench(BenchKind kind, boolean trained, String stored, Map<String, String> settings) {
        LessonSetup setup = new LessonSetup("builtin", "sample", 0, trained, settings);
        Optional<Path> run = Optional.of(stored)
                .filter(id -> !id.isEmpty())
                .map(id -> LESSONS.resolve(id).resolve("finished.jsonl"));
        return StandardBenches.all().make(kind, new BenchPlace(session, setup, null, folder, run));
    }

    private void prepare() {
        session.model().set(workbench.openModel("builtin"));
        session.photos()
                .set(workbench.openPhotos(
                        workbench.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none()));
    }

    private void doAllWork() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static double figure(LessonBench bench, String name) {
        return bench.measurements().get(name).value();
    }

    @Test
    void whatIsAskedForBeforeModelAndPhotosAreThereIsDoneWhenTheyAre() {
        LessonBench bench = bench(BenchKind.GRAFT, false, "", Map.of("epochs", "3"));
        bench.act("train");
        assertTrue(bench.busy().get());
        assertTrue(work.isEmpty());

        prepare();
        doAllWork();
        assertFalse(bench.busy().get());
        assertEquals(3, figure(bench, "run.epochs"));
        assertEquals(0, figure(bench, "run.stored"));
    }

    @Test
    void whoWaitsForTheBenchToBeFreeFindsWhatWasMeasured() {
        LessonBench bench = bench(BenchKind.GRAFT, false, "", Map.of());
        prepare();
        StringBuilder seen = new StringBuilder();
        bench.busy().addListener((observable, before, now) -> {
            if (!now) {
                seen.append(bench.measurements().containsKey("run.validationAccuracy"));
            }
        });
        bench.act("train");
        doAllWork();

        assertEquals("true", seen.toString());
    }

    @Test
    void aLessonThatBeginsTrainedTrainsByItself() {
        LessonBench bench = bench(BenchKind.FINE_TUNING, true, "", Map.of("epochs", "4"));
        prepare();
        doAllWork();

        assertEquals(4, figure(bench, "head.epochs"));
        assertFalse(bench.measurements().containsKey("tuned.epochs"));
    }

    @Test
    void aStopBeforeAnythingIsThereForgetsWhatWasAskedFor() {
        LessonBench bench = bench(BenchKind.HEAD, false, "", Map.of());
        bench.act("train");
        bench.stop();
        prepare();

        assertFalse(bench.busy().get());
        assertTrue(work.isEmpty());
    }

    @Test
    void theRunBeforeIsKeptBesideTheLast() {
        LessonBench bench = bench(BenchKind.HEAD, false, "", Map.of("learningRate", "0.01"));
        prepare();
        bench.act("train");
        doAllWork();
        bench.set("learningRate", "0.001");
        bench.act("train");
        doAllWork();

        assertEquals(0.01, figure(bench, "previous.learningRate"));
        assertEquals(0.001, figure(bench, "run.learningRate"));
    }

    @Test
    void runsWithAndWithoutKeptFeaturesAreComparedAfterTheSameEpochs() {
        LessonBench bench = bench(BenchKind.HEAD, false, "", Map.of("epochs", "5", "uncachedEpochs", "2"));
        prepare();
        bench.act("train");
        bench.act("trainWithoutCache");
        doAllWork();

        assertEquals(2, figure(bench, "uncached.epochs"));
        assertEquals(0, figure(bench, "cache.difference"));
        assertTrue(figure(bench, "cache.speedup") > 0);
    }

    @Test
    void aStoredRunIsShownAsOne() {
        LessonBench bench = bench(BenchKind.FINE_TUNING, false, "10-fine-tune", Map.of());
        prepare();
        bench.act("showStored");
        doAllWork();

        assertEquals(1, figure(bench, "run.stored"));
        assertEquals(51, figure(bench, "trained.changed"));
        assertEquals(0, figure(bench, "frozen.changed"));
        assertTrue(figure(bench, "tuned.validationLoss") < figure(bench, "head.validationLoss"));
    }

    @Test
    void aStoredRunIsSaidToBeWhatItWasAndNotWhatIsSetHere() {
        LessonBench bench =
                bench(BenchKind.HEAD, false, "09-train-the-head", Map.of("learningRate", "10", "epochs", "2"));
        prepare();
        bench.act("trainWithoutCache");
        doAllWork();
        bench.act("showStored");
        doAllWork();

        assertEquals(0.001, figure(bench, "run.learningRate"));
        // It is of more photos than are open, and of another machine.
        assertEquals(400, figure(bench, "run.trainPhotos"));
        assertTrue(figure(bench, "run.testAccuracy") > 0.9);
        assertFalse(bench.measurements().containsKey("run.imagesPerSecond"));
        assertFalse(bench.measurements().containsKey("cache.speedup"));
    }

    @Test
    void aStoredRunDoesWhatTheLessonAsksForAndAnswersItsGuess() {
        try (LessonWalk walk = LessonWalk.on(session, "00-your-first-graft")) {
            prepare();
            TaskModel task = (TaskModel) walk.step("train-it");
            walk.bench().act("showStored");
            doAllWork();

            assertTrue(task.done().get());
            assertEquals("Trained on 400 photos.", task.said().get());
            // Only a run made here can tell how long it took from the button on.
            assertEquals(
                    ProofModel.State.OPEN,
                    ((ProofModel) walk.step("seconds")).state().get());
        }
    }

    @Test
    void aRunThatIsUnderWayIsStoppedForTheStoredOne() {
        LessonBench bench = bench(BenchKind.HEAD, false, "09-train-the-head", Map.of("epochs", "50"));
        prepare();
        bench.act("train");
        bench.act("showStored");
        doAllWork();

        assertFalse(bench.busy().get());
        assertEquals(1, figure(bench, "run.stored"));
        assertEquals(8, figure(bench, "run.epochs"));
        assertEquals(1, figure(bench, "previous.epochs"));
    }

    @Test
    void everyStoredRunCanBeShown() {
        prepare();
        for (Map.Entry<BenchKind, String> lesson : Map.of(
                        BenchKind.GRAFT, "00-your-first-graft", BenchKind.HEAD, "09-train-the-head")
                .entrySet()) {
            LessonBench bench = bench(lesson.getKey(), false, lesson.getValue(), Map.of());
            bench.act("showStored");
            doAllWork();
            assertEquals(0, figure(bench, "run.baseChanged"));
            assertTrue(figure(bench, "run.validationAccuracy") > 0.9);
        }
    }

    @Test
    void aStoredRunThatIsMissingIsSaid() {
        LessonBench bench = bench(BenchKind.HEAD, false, "99-nowhere", Map.of());
        prepare();
        bench.act("showStored");
        doAllWork();

        assertFalse(bench.busy().get());
        assertTrue(session.message().get().text().contains("cannot be read"));
    }

    @Test
    void aStoredRunThatIsCutShortIsSaidAndTheBenchIsFreeAgain() throws IOException {
        Path whole = LESSONS.resolve("09-train-the-head/finished.jsonl");
        List<String> lines = Files.readAllLines(whole);
        Path cut = folder.resolve("finished.jsonl");
        for (int kept = 0; kept < lines.size() - 1; kept++) {
            Files.writeString(cut, String.join("\n", lines.subList(0, kept)) + "\n{\"");
            session.message().set(null);
            LessonBench bench = StandardBenches.all()
                    .make(
                            BenchKind.HEAD,
                            new BenchPlace(
                                    session,
                                    new LessonSetup("builtin", "sample", 0, false, Map.of()),
                                    null,
                                    folder,
                                    Optional.of(cut)));
            prepare();
            bench.act("showStored");
            doAllWork();

            assertFalse(bench.busy().get());
            boolean isWhole = lines.subList(0, kept).stream().anyMatch(line -> line.contains("PhaseDone"));
            assertEquals(isWhole, bench.measurements().containsKey("run.stored"));
            assertEquals(isWhole, session.message().get() == null);
        }
    }

    @Test
    void aHeadIsComparedWithWhatWasMeasuredWhenItLearned() {
        LessonBench bench = bench(BenchKind.HEAD, false, "09-train-the-head", Map.of("epochs", "2"));
        prepare();
        bench.act("train");
        doAllWork();
        double learning = figure(bench, "run.trainAccuracy");
        bench.act("showStored");
        doAllWork();
        assertTrue(figure(bench, "run.trainAccuracy") > learning);
        bench.act("lookAgain");
        doAllWork();

        assertEquals(learning, figure(bench, "again.during"));
    }

    @Test
    void aClassifierIsTrainedBeforeItIsJudged() {
        LessonBench bench = bench(BenchKind.JUDGE, false, "", Map.of());
        prepare();
        bench.act("judge");
        assertTrue(bench.busy().get());
        doAllWork();

        assertFalse(bench.busy().get());
        assertEquals(24, figure(bench, "judge.photos"));
        assertEquals(22, figure(bench, "judge.right"));
        assertEquals(11 / 12.0, figure(bench, "judge.last.recall"), 1e-12);
    }

    @Test
    void whatWasJudgedIsForgottenWithTheClassifier() {
        LessonBench bench = bench(BenchKind.JUDGE, true, "", Map.of());
        prepare();
        bench.act("judge");
        doAllWork();
        bench.set("epochs", "3");
        bench.act("train");
        doAllWork();

        assertFalse(bench.measurements().containsKey("judge.photos"));
    }

    @Test
    void anExportIsOpenedAnewAndAskedForTheSamePhotos() {
        LessonBench bench = bench(BenchKind.JUDGE, true, "", Map.of());
        prepare();
        doAllWork();
        bench.act("export");
        bench.act("loadElsewhere");
        doAllWork();

        assertEquals(16, figure(bench, "elsewhere.same"));
        assertEquals(16, figure(bench, "elsewhere.photos"));
        // What the code exports must not lie over what was exported here.
        assertEquals("\"exported\"", bench.choices().get("export"));
    }

    @Test
    void theCodeIsToldWhatIsChosen() {
        LessonBench bench = bench(BenchKind.HEAD, false, "", Map.of("epochs", "4"));
        ((RunBench) bench).runs().form().learningRate().text().set("0,01");
        prepare();

        assertEquals("4", bench.choices().get("epochs"));
        assertEquals("0.01", bench.choices().get("learning_rate"));
        assertTrue(bench.choices().get("model").endsWith(".keras\""));
        assertTrue(bench.choices().get("photos").startsWith("\""));
    }

    @Test
    void theCodeIsToldInWhichWayTheBaseWasFineTunedLast() {
        LessonBench bench = bench(BenchKind.FINE_TUNING, true, "", Map.of("mode", "inference_mode"));
        prepare();
        assertEquals("True", bench.choices().get("head_first"));
        assertEquals("False", bench.choices().get("training_mode"));

        doAllWork();
        bench.set("mode", "training_mode");
        bench.set("fineTuneLearningRate", "1");
        bench.act("fineTuneUntrained");
        doAllWork();
        assertEquals("False", bench.choices().get("head_first"));
        assertEquals("True", bench.choices().get("training_mode"));
        assertEquals("1.0", bench.choices().get("fine_tune_learning_rate"));

        bench.act("fineTune");
        doAllWork();
        assertEquals("True", bench.choices().get("head_first"));
    }

    @Test
    void theCodeIsToldHowManyPhotosOfAClassThereAreWhereTheyAreFewer() {
        LessonSetup quick = new LessonSetup("builtin", "sample", 60, false, Map.of());
        BenchPlace place = new BenchPlace(session, quick, null, folder, Optional.empty());
        for (BenchKind kind : List.of(BenchKind.HEAD, BenchKind.USES)) {
            assertEquals("60", StandardBenches.all().make(kind, place).choices().get("photos_per_class"));
        }
        assertFalse(bench(BenchKind.HEAD, false, "", Map.of()).choices().containsKey("photos_per_class"));
    }

    @Test
    void theCodeIsToldOfWrongNames() {
        LessonBench bench = bench(BenchKind.GRAFT, false, "", Map.of("labels", "right"));
        assertEquals("False", bench.choices().get("wrong_names"));
        bench.set("labels", "mixed");
        assertEquals("True", bench.choices().get("wrong_names"));
    }

    @Test
    void theCodeIsToldHowManyDogsAreLeftAndWhetherRareClassesCountMore() {
        LessonBench bench = bench(BenchKind.JUDGE, false, "", Map.of("dogs", "0", "balance", "true"));
        assertEquals("0", bench.choices().get("dogs"));
        assertEquals("True", bench.choices().get("balance"));
        bench.set("dogs", "2");
        bench.set("balance", "false");
        assertEquals("2", bench.choices().get("dogs"));
        assertEquals("False", bench.choices().get("balance"));
    }

    @Test
    void rateTenIsTenWithAPointInTheCode() {
        LessonBench bench = bench(BenchKind.HEAD, false, "", Map.of("learningRate", "10", "dropout", "0"));

        assertEquals("10.0", bench.choices().get("learning_rate"));
        assertEquals("0.0", bench.choices().get("dropout"));
        assertEquals("32", bench.choices().get("batch"));
    }
}
