// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.graftwork.data.SplitOptions;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.model.VariableSelection;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the benches that compare runs do without a toolkit and without an engine. */
final class ComparingBenchTest {

    private FakeWorkbench workbench;
    private Session session;

    @BeforeEach
    void begin(@TempDir Path folder) {
        workbench = new FakeWorkbench(folder);
        session = TestSession.on(workbench);
    }

    private LessonBench bench(BenchKind kind, Map<String, String> settings) {
        LessonSetup setup = new LessonSetup(LessonSetup.BUILTIN, LessonSetup.SAMPLE, 40, false, settings);
        return StandardBenches.all().make(kind, new BenchPlace(session, setup, null, Path.of("."), Optional.empty()));
    }

    private void open() {
        session.model().set(workbench.openModel("builtin"));
        session.photos()
                .set(workbench.openPhotos(
                        workbench.samplePhotos(), SplitOptions.standard(), Progress.none(), Cancellation.none()));
    }

    private static double value(LessonBench bench, String name) {
        return bench.measurements().get(name).value();
    }

    @Test
    void whatIsAskedForBeforeEverythingIsOpenIsDoneThen() {
        LessonBench bench = bench(BenchKind.SCRATCH, Map.of("seconds", "1"));
        bench.act("run");
        assertTrue(bench.busy().get());
        assertFalse(bench.measurements().containsKey("transfer.epochs"));
        open();

        assertFalse(bench.busy().get());
        assertEquals(1, value(bench, "limit"));
        assertTrue(value(bench, "lead") > 0.15);
    }

    @Test
    void puttingTheValuesBackTakesTheRandomBaseAway() {
        LessonBench bench = bench(BenchKind.SCRATCH, Map.of("seconds", "1"));
        open();
        bench.act("run");
        bench.act("randomBase");
        assertTrue(value(bench, "random.validationAccuracy") < 0.7);
        assertEquals("True", bench.choices().get("random_base"));
        bench.act("putBack");

        assertEquals("False", bench.choices().get("random_base"));

        assertFalse(bench.measurements().containsKey("random.validationAccuracy"));
        assertTrue(bench.measurements().containsKey("transfer.validationAccuracy"));
    }

    @Test
    void theFreezeLineSaysWhatTheSecondPlanTrains() {
        LessonBench bench = bench(BenchKind.USES, Map.of("topLayers", "3", "fineTuneEpochs", "2"));
        open();
        int chosen = session.selection().get().trained(session.model().get()).count();
        bench.act("run");

        assertEquals(chosen + 2, value(bench, "tuned.variables"));
        assertEquals(2, value(bench, "extractor.variables"));
        assertEquals(Integer.toString(chosen), bench.choices().get("fine_tune_variables"));
        assertEquals(value(bench, "extractor.epochs"), value(bench, "tuned.epochs"));
    }

    @Test
    void aLineAboveEverythingIsPutBackWhereTheLessonWantsIt() {
        LessonBench bench = bench(BenchKind.USES, Map.of("topLayers", "3"));
        open();
        session.selection().set(VariableSelection.none());
        bench.act("fineTune");

        assertTrue(value(bench, "tuned.variables") > 2);
    }

    @Test
    void anotherRangeIsTriedOnTheClassifierThatIsTrainedFirst() {
        LessonBench bench = bench(BenchKind.TWICE, Map.of("epochs", "3"));
        open();
        bench.act("rawBytes");

        assertEquals(3, value(bench, "hub.epochs"));
        assertTrue(value(bench, "rawBytes.accuracy") < value(bench, "hub.testAccuracy"));
        bench.act("ownRange");
        assertEquals(value(bench, "hub.testAccuracy"), value(bench, "ownRange.accuracy"));
    }

    @Test
    void whatWaitsForATrainingThatFailsIsGivenUp() {
        LessonBench bench = bench(BenchKind.TWICE, Map.of("epochs", "3"));
        open();
        workbench.failTraining("The disk is full.");
        bench.act("rawBytes");

        assertFalse(bench.busy().get());
        assertFalse(bench.measurements().containsKey("rawBytes.accuracy"));
    }

    @Test
    void theCodeGetsTheModelInBothForms() {
        LessonBench bench = bench(BenchKind.TWICE, Map.of());
        open();

        String folder = bench.choices().get("hub_model");
        assertEquals(folder.replaceFirst("\"$", ".keras\""), bench.choices().get("model"));
        assertEquals("10", bench.choices().get("epochs"));
    }
}
