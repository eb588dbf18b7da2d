// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableSelection;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.EpochFigures;
import org.graftwork.training.ExtractionFigures;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.PhaseFigures;
import org.graftwork.training.TrainedPart;
import org.graftwork.training.TrainingEvent;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.UsedPhotos;
import org.graftwork.training.VariableChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunRecordTest {

    private static final TrainingPlan PLAN = TrainingPlan.headOnly(2);

    private static final List<TrainingEvent> KEPT = List.of(
            new TrainingEvent.Extracted(new ExtractionFigures(600, 0, 4.9)),
            new TrainingEvent.PhaseStarted(PLAN.phases().get(0), 1, 2562),
            new TrainingEvent.EpochDone(new EpochFigures(1, "head", 0.4, 0.8, 0.3, 0.9, 0.03, 5210.5)),
            new TrainingEvent.EpochDone(new EpochFigures(2, "head", 0.3, 0.9, Double.NaN, Double.NaN, 0.03)),
            new TrainingEvent.PhaseDone(new PhaseFigures("head", 2, 0.06, 2562)),
            new TrainingEvent.PhaseStarted(
                    new Phase(
                            "fine-tuning",
                            1,
                            OptimizerSpec.adam(1e-5),
                            BaseTraining.INFERENCE_MODE,
                            new VariableSelection(false, Set.of("a", "b"))),
                    3,
                    2662,
                    new TrainedPart(
                            new VariableCount(2, 100), "block", TrainedPart.Below.RUNS_ONCE, 4096, List.of("A note."))),
            new TrainingEvent.PhaseDone(new PhaseFigures(
                    "fine-tuning",
                    1,
                    0.1,
                    2662,
                    List.of(
                            new VariableChange("a", "key", true, true, 0.5),
                            new VariableChange("b", "k", false, true, Double.NaN)))),
            new TrainingEvent.Finished(false, OptionalDouble.of(0.95), new UsedPhotos(400, 120, 80)));

    @TempDir
    private Path runs;

    @Test
    void aRunIsReadBackAsItWas() throws IOException {
        Path folder = recorded(KEPT);
        assertEquals(KEPT, events(folder));
        assertEquals(
                plan(),
                JsonFormat.mapper().readValue(folder.resolve("plan.json").toFile(), RunPlan.class));
    }

    @Test
    void singleStepsAreNotKept() {
        List<TrainingEvent> passing = List.of(
                new TrainingEvent.Extracting(1, 600, 100), new TrainingEvent.StepDone(1, 1, 19, 0.7, 0.5, 3000));
        assertEquals(List.of(), events(recorded(passing)));
    }

    @Test
    void everyEventIsOnDiskBeforeTheNextOne() {
        try (RunRecord record = RunRecord.begin(runs, plan())) {
            record.accept(KEPT.get(0));
            record.accept(KEPT.get(1));
            assertEquals(KEPT.subList(0, 2), events(record.folder()));
        }
    }

    @Test
    void aLastLineCutAnywhereIsLeftOut() throws IOException {
        Path folder = recorded(KEPT.subList(0, 3));
        Path file = folder.resolve("history.jsonl");
        byte[] whole = Files.readAllBytes(file);
        int lastLine = new String(whole, StandardCharsets.UTF_8).lastIndexOf('\n', whole.length - 2);
        for (int length = lastLine + 1; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(KEPT.subList(0, 2), events(folder));
        }
    }

    @Test
    void aLineThatIsNoEventIsReported() throws IOException {
        for (String line :
                List.of("null", "{}", "{\"event\":\"epochDone\"}", "{\"event\":\"phaseDone\",\"figures\":{}}")) {
            Path file = runs.resolve("damaged.jsonl");
            Files.writeString(file, line + "\n");
            WorkspaceProblem problem = assertThrows(WorkspaceProblem.class, () -> RunHistory.read(file));
            assertEquals("The stored run " + file + " cannot be read: it is missing or damaged.", problem.getMessage());
        }
    }

    @Test
    void whatEarlierRunsDidNotTellIsEmpty() throws IOException {
        Path file = runs.resolve("earlier.jsonl");
        Files.writeString(file, """
                {"event":"epochDone","figures":{"epoch":1,"phase":"head","trainLoss":0.4,"seconds":0.1}}
                {"event":"finished","stopped":false}
                """);
        List<TrainingEvent> events = RunHistory.read(file);

        assertTrue(
                Double.isNaN(((TrainingEvent.EpochDone) events.get(0)).figures().imagesPerSecond()));
        assertEquals(new TrainingEvent.Finished(false), events.get(1));
    }

    @Test
    void twoRunsOfTheSameSecondHaveTheirOwnFolders() {
        assertNotEquals(recorded(KEPT), recorded(KEPT));
    }

    @Test
    void aNumberThatIsNoneIsNullInTheFile() throws IOException {
        String history = Files.readString(recorded(KEPT).resolve("history.jsonl"));
        assertTrue(history.contains("\"validationLoss\":null"), history);
    }

    @Test
    void aFolderThatIsGoneIsReportedBeforeTheRun() {
        Path gone = runs.resolve("gone");
        assertThrows(WorkspaceProblem.class, () -> RunRecord.begin(gone, plan()));
    }

    private static List<TrainingEvent> events(Path folder) {
        return RunHistory.read(folder.resolve("history.jsonl"));
    }

    private Path recorded(List<TrainingEvent> events) {
        try (RunRecord record = RunRecord.begin(runs, plan())) {
            events.forEach(record);
            assertTrue(record.failure().isEmpty());
            return record.folder();
        }
    }

    private static RunPlan plan() {
        return new RunPlan(
                Instant.parse("2026-01-02T03:04:05.678Z"),
                "small net",
                Path.of("models/small"),
                "ab12",
                "CPU, 2 cores",
                Path.of("photos"),
                List.of("cats", "dogs"),
                600,
                200,
                0,
                PLAN);
    }
}
