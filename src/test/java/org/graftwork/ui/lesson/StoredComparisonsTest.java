// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.compare.ComparedRun;
import org.graftwork.ui.lesson.compare.ComparingBench;
import org.graftwork.ui.lesson.step.PredictionModel;
import org.graftwork.ui.lesson.step.ProofModel;
import org.graftwork.ui.lesson.step.TaskModel;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished runs of benches that compare, where work is done when the test says so. */
final class StoredComparisonsTest {

    private static final Path LESSONS = Path.of("assets/lessons");
    private static final String SCRATCH = "03-what-is-transfer-learning";
    private static final String USES = "04-feature-extractor-or-fine-tuned-base";
    private static final String TWICE = "11-the-case-study-twice";

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

    private ComparingBench bench(BenchKind kind, Path files, Map<String, String> settings) {
        LessonSetup setup = new LessonSetup(LessonSetup.BUILTIN, LessonSetup.SAMPLE, 40, false, settings);
        return (ComparingBench)
                StandardBenches.all().make(kind, new BenchPlace(session, setup, null, files, Optional.empty()));
    }

    private ComparingBench bench(BenchKind kind, String lesson) {
        return bench(kind, LESSONS.resolve(lesson), Map.of());
    }

    private void open() {
        session.model().set(workbench.openModel("builtin"));
        session.photos()
                .set(workbench.openPhotos(
                        workbench.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none()));
        doAllWork();
    }

    private void act(ComparingBench bench, String... actions) {
        for (String action : actions) {
            bench.act(action);
            doAllWork();
        }
    }

    private void doAllWork() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private static double figure(ComparingBench bench, String name) {
        return bench.measurements().get(name).value();
    }

    private static boolean isMeasured(ComparingBench bench, String name) {
        return bench.measurements().containsKey(name);
    }

    private static List<String> names(ComparingBench bench) {
        return bench.comparison().runs().stream()
                .map(run -> run.contender().name())
                .toList();
    }

    @Test
    void storedRunsAreShownInThePlaceOfAllOthersAndMarked() {
        ComparingBench bench = bench(BenchKind.SCRATCH, SCRATCH);
        open();
        bench.set("seconds", "1");
        act(bench, "run", "randomBase");
        assertFalse(bench.comparison().stored().get());
        act(bench, "showStored");

        assertTrue(bench.comparison().stored().get());
        assertEquals(List.of("Transfer (stored)", "From scratch (stored)"), names(bench));
        assertEquals(1, figure(bench, "transfer.stored"));
        assertEquals(1, figure(bench, "scratch.stored"));
        assertFalse(isMeasured(bench, "random.validationAccuracy"));
        assertEquals(
                figure(bench, "transfer.epochs"),
                bench.comparison().runs().get(0).points().size());
    }

    @Test
    void whatIsAskedForBeforeEverythingIsOpenIsShownThen() {
        ComparingBench bench = bench(BenchKind.USES, USES);
        bench.act("showStored");
        assertTrue(bench.busy().get());
        open();

        assertFalse(bench.busy().get());
        assertEquals(2, bench.comparison().runs().size());
    }

    @Test
    void whoIsShortOfTimeNeedNotWaitForTheRunThatIsUnderWay() {
        ComparingBench bench = bench(BenchKind.SCRATCH, SCRATCH);
        open();
        bench.act("run");
        assertTrue(bench.comparison().busy().get());
        act(bench, "showStored");

        assertFalse(bench.busy().get());
        assertEquals(List.of("Transfer (stored)", "From scratch (stored)"), names(bench));
    }

    @Test
    void storedRunsGiveGuessesTheirOutcomesAndProveWhatTheyProve() {
        requireOutcomes(SCRATCH, List.of("who-wins"), List.of("race"), List.of("transfer-is-ahead"));
        requireOutcomes(
                USES, List.of("gain"), List.of("both-plans"), List.of("frozen-is-frozen", "extractor-is-faster"));
        requireOutcomes(TWICE, List.of("test-apart"), List.of("train-both"), List.of("same-result"));
    }

    private void requireOutcomes(String lesson, List<String> guesses, List<String> tasks, List<String> proofs) {
        openTheSession();
        try (LessonWalk walk = LessonWalk.on(session, lesson)) {
            open();
            guesses.forEach(guess -> ((PredictionModel) walk.step(guess)).take(0));
            walk.bench().act("showStored");
            doAllWork();

            for (String guess : guesses) {
                PredictionModel prediction = (PredictionModel) walk.step(guess);
                assertTrue(prediction.outcome().get() >= 0, guess);
                assertFalse(
                        prediction.verdict().get().contains("–"),
                        prediction.verdict().get());
            }
            tasks.forEach(
                    task -> assertTrue(((TaskModel) walk.step(task)).done().get(), task));
            for (String claim : proofs) {
                ProofModel proof = (ProofModel) walk.step(claim);
                assertEquals(ProofModel.State.PROVEN, proof.state().get(), claim);
                assertFalse(proof.said().get().contains("–"), proof.said().get());
            }
        }
    }

    @Test
    void whatOnlyTheFeaturesTellStaysOpenUntilTheyAreCompared() {
        ComparingBench bench = bench(BenchKind.TWICE, TWICE);
        open();
        act(bench, "showStored");
        assertFalse(isMeasured(bench, "features.difference"));
        act(bench, "features");

        assertTrue(isMeasured(bench, "features.difference"));
        assertTrue(isMeasured(bench, "test.difference"));
    }

    @Test
    void aStoredRaceIsToldWithItsOwnTimeAndItsOwnPhotos() {
        ComparingBench bench = bench(BenchKind.SCRATCH, SCRATCH);
        open();
        bench.set("seconds", "4");
        double here = figure(bench, "photos.train");
        act(bench, "showStored");
        assertEquals(8, figure(bench, "limit"), 0.5);
        assertEquals(160, figure(bench, "photos.train"));
        assertEquals(120, figure(bench, "photos.validation"));

        act(bench, "run");
        assertEquals(4, figure(bench, "limit"));
        assertEquals(here, figure(bench, "photos.train"));
    }

    /** Else they would have to be recorded anew. */
    @Test
    void storedRunsAreOfTheUsualSetupOfTheirLessons() {
        Lesson scratch = lesson(SCRATCH);
        ComparingBench race = bench(BenchKind.SCRATCH, SCRATCH);
        ComparingBench uses = bench(BenchKind.USES, USES);
        ComparingBench twice = bench(BenchKind.TWICE, TWICE);
        open();
        for (ComparingBench bench : List.of(race, uses, twice)) {
            act(bench, "showStored");
        }
        assertEquals(Integer.parseInt(scratch.setup().settings().get("seconds")), figure(race, "limit"), 0.7);
        assertEquals(2 * scratch.setup().photosPerClass(), figure(race, "photos.train"));

        Map<String, String> plans = lesson(USES).setup().settings();
        int head = Integer.parseInt(plans.get("epochs"));
        int tuning = Integer.parseInt(plans.get("fineTuneEpochs"));
        assertEquals(head + tuning, figure(uses, "extractor.epochs"));
        assertEquals(head + tuning, figure(uses, "tuned.epochs"));
        assertEquals(
                head,
                uses.comparison()
                        .runs()
                        .get(1)
                        .contender()
                        .plan()
                        .phases()
                        .get(0)
                        .epochs());

        int epochs = Integer.parseInt(lesson(TWICE).setup().settings().get("epochs"));
        assertEquals(epochs, figure(twice, "keras.epochs"));
        assertEquals(epochs, figure(twice, "hub.epochs"));
    }

    private static Lesson lesson(String id) {
        return LessonLibrary.read(LESSONS).lessons().stream()
                .filter(lesson -> lesson.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void runsMadeHereTakeThePlaceOfStoredOnes() {
        for (Map.Entry<BenchKind, String> lesson : Map.of(
                        BenchKind.SCRATCH, SCRATCH, BenchKind.USES, USES, BenchKind.TWICE, TWICE)
                .entrySet()) {
            ComparingBench bench = bench(lesson.getKey(), lesson.getValue());
            open();
            act(bench, "showStored", "run");

            assertFalse(bench.comparison().stored().get());
            assertEquals(2, bench.comparison().runs().size());
            for (ComparedRun run : bench.comparison().runs()) {
                assertEquals(0, figure(bench, run.contender().key() + ".stored"));
            }
        }
    }

    @Test
    void aRunMadeHereIsNotComparedWithOneOfAnotherMachine() {
        ComparingBench bench = bench(BenchKind.USES, USES);
        open();
        act(bench, "showStored");
        assertTrue(isMeasured(bench, "gain"));
        act(bench, "extract");

        assertFalse(isMeasured(bench, "gain"));
        assertFalse(isMeasured(bench, "speedUp"));
        assertTrue(bench.comparison().stored().get());
        assertEquals(
                1,
                names(bench).stream().filter(name -> name.endsWith("(stored)")).count());
    }

    @Test
    void whatWasBrokenBesideStoredRunsIsMendedToThem() {
        ComparingBench scratch = bench(BenchKind.SCRATCH, SCRATCH);
        ComparingBench uses = bench(BenchKind.USES, USES);
        open();
        scratch.set("seconds", "1");
        act(scratch, "showStored", "randomBase");
        act(uses, "showStored", "atOnce");
        assertTrue(isMeasured(scratch, "random.validationAccuracy"));
        assertTrue(isMeasured(uses, "broken.validationAccuracy"));
        act(scratch, "putBack");
        act(uses, "putBack");

        assertFalse(isMeasured(scratch, "random.validationAccuracy"));
        assertFalse(isMeasured(uses, "broken.validationAccuracy"));
        assertEquals(1, figure(scratch, "transfer.stored"));
        assertEquals(1, figure(uses, "tuned.stored"));
    }

    @Test
    void aStoredRunLeavesNoClassifierSoThatOneIsTrainedForTheRanges() {
        ComparingBench bench = bench(BenchKind.TWICE, TWICE);
        open();
        act(bench, "run", "otherRange", "showStored");
        assertFalse(isMeasured(bench, "otherRange.accuracy"));
        assertEquals(1, figure(bench, "hub.stored"));
        act(bench, "rawBytes");

        assertEquals(0, figure(bench, "hub.stored"));
        assertTrue(isMeasured(bench, "rawBytes.accuracy"));
    }

    @Test
    void aLessonWithoutStoredRunsOffersNone() {
        assertFalse(bench(BenchKind.SCRATCH, folder, Map.of()).hasStored());
        assertTrue(bench(BenchKind.SCRATCH, SCRATCH).hasStored());
        assertTrue(bench(BenchKind.USES, USES).hasStored());
        assertTrue(bench(BenchKind.TWICE, TWICE).hasStored());
    }

    @Test
    void whereAFileIsMissingOrDamagedThatIsSaidAndWhatWasShownStays() throws IOException {
        Path whole = LESSONS.resolve(USES);
        Files.copy(whole.resolve("finished-extractor.jsonl"), folder.resolve("finished-extractor.jsonl"));
        ComparingBench bench = bench(BenchKind.USES, folder, Map.of());
        open();
        act(bench, "run", "showStored");
        assertTrue(bench.hasStored());
        assertTrue(session.message().get().text().contains("finished-tuned.jsonl is missing"));
        assertEquals(0, figure(bench, "extractor.stored"));

        Files.writeString(folder.resolve("finished-tuned.jsonl"), "{\"event\":\"surprise\"}\n");
        act(bench, "showStored");
        assertTrue(session.message().get().text().contains("finished-tuned.jsonl cannot be read"));
        assertFalse(bench.busy().get());
        assertEquals(2, bench.comparison().runs().size());
        assertFalse(bench.comparison().stored().get());
    }

    @Test
    void stoppingLeavesTheStoredRunsUnread() {
        ComparingBench bench = bench(BenchKind.USES, USES);
        open();
        bench.act("showStored");
        bench.stop();
        doAllWork();

        assertFalse(bench.busy().get());
        assertEquals(List.of(), bench.comparison().runs());
        assertNull(session.message().get());
    }
}
