// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.graftwork.training.SmallRun.BASE;
import static org.graftwork.training.SmallRun.phase;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.graftwork.data.ImageDataset;
import org.graftwork.model.VariableSelection;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FineTuningRunTest {

    private static final int PHOTOS = 14;
    private static final Set<String> PROJECT =
            Set.of("project/convolution/kernel", "project/BatchNorm/gamma", "project/BatchNorm/beta");
    private static final Set<String> STATISTICS =
            Set.of("project/BatchNorm/moving_mean", "project/BatchNorm/moving_variance");

    @TempDir
    Path folder;

    private ImageDataset photos;

    @BeforeEach
    void write() {
        photos = ColouredPhotos.write(folder, 8, 4, 2);
    }

    @Test
    void onlyTheChosenVariablesChangeAndTheWholeRunTellsSo() {
        TrainedClassifier trained = run().run(1, phase(2, BaseTraining.FROZEN), tuning("project/"));

        List<PhaseFigures> phases = trained.result().phases();
        assertEquals(Set.of(), changed(phases.get(0).variables()));
        assertEquals(PROJECT, changed(phases.get(1).variables()));
        assertEquals(PROJECT, changed(trained.result().variables()));
        for (int i = 0; i < BASE.variables().size(); i++) {
            VariableChange change = phases.get(1).variables().get(i);
            assertEquals(BASE.variables().get(i).key(), change.key());
            assertEquals(PROJECT.contains(change.name()), change.trained());
            assertEquals(change.changed(), change.relativeChange() > 0);
            if (!change.changed()) {
                assertArrayEquals(
                        SmallRun.VALUES.get(i).data(),
                        trained.baseValues().get(i).data());
            }
        }
    }

    @Test
    void inTrainingModeStatisticsAboveTheCutMoveAndThoseBelowDoNot() {
        Phase tuning = tuning(BaseTraining.TRAINING_MODE, "project/");
        TrainedClassifier trained = run().run(1, phase(1, BaseTraining.FROZEN), tuning);

        List<VariableChange> changes = trained.result().phases().get(1).variables();
        assertEquals(
                STATISTICS,
                changes.stream()
                        .filter(change -> change.changed() && !change.trained())
                        .map(VariableChange::name)
                        .collect(Collectors.toSet()));
        assertEquals(
                PROJECT,
                changes.stream()
                        .filter(VariableChange::trained)
                        .map(VariableChange::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void thePhasesMakeOneHistoryAndSayWhatTheyTrain() {
        SmallRun run = run();
        TrainedClassifier trained = run.run(1, phase(2, BaseTraining.FROZEN), tuning("project/"));

        assertEquals(
                List.of("1 FROZEN", "2 FROZEN", "3 tuning", "4 tuning"),
                trained.result().history().stream()
                        .map(epoch -> epoch.epoch() + " " + epoch.phase())
                        .toList());
        List<TrainingEvent.PhaseStarted> started = run.events.stream()
                .filter(TrainingEvent.PhaseStarted.class::isInstance)
                .map(TrainingEvent.PhaseStarted.class::cast)
                .toList();
        assertEquals(TrainedPart.none(), started.get(0).part());
        assertEquals(10, started.get(0).trainableParameters());
        TrainedPart part = started.get(1).part();
        assertEquals("project/convolution", part.from());
        assertEquals(TrainedPart.Below.RUNS_ONCE, part.below());
        assertEquals(3, part.variables().count());
        assertEquals(24, part.variables().parameters());
        assertEquals(2 * 4 * 4 * 4 * Float.BYTES, part.bytesPerPhoto());
        assertEquals(34, started.get(1).trainableParameters());
        assertEquals(3, started.get(1).firstEpoch());
    }

    @Test
    void theBaseRunsOnceForTheHeadAndTheCutTogether() {
        SmallRun run = run();
        TrainedClassifier trained = run.run(1, phase(1, BaseTraining.FROZEN), tuning("project/"));

        assertEquals(PHOTOS, trained.result().extraction().images());
        assertEquals(
                1,
                run.events.stream()
                        .filter(TrainingEvent.Extracted.class::isInstance)
                        .count());
        assertFalse(run.events.stream()
                .dropWhile(event -> !(event instanceof TrainingEvent.Extracted))
                .takeWhile(event -> !(event instanceof TrainingEvent.PhaseDone done
                        && done.figures().name().equals("tuning")))
                .anyMatch(TrainingEvent.Extracting.class::isInstance));
    }

    @Test
    void aLaterRunFindsWhatIsAtTheCutAndLearnsTheSame() {
        TrainedClassifier first = cached().run(1, phase(1, BaseTraining.FROZEN), tuning("project/"));
        TrainedClassifier second = cached().run(1, phase(1, BaseTraining.FROZEN), tuning("project/"));

        assertEquals(0, first.result().extraction().cached());
        assertEquals(PHOTOS, second.result().extraction().cached());
        assertEquals(losses(first), losses(second));
    }

    @Test
    void aRunWithAnotherCutHasTheSameHeadFeatures() throws Exception {
        TrainedClassifier first = cached().run(1, phase(1, BaseTraining.FROZEN), tuning("project/"));
        TrainedClassifier second = cached().run(1, phase(1, BaseTraining.FROZEN), tuning("block/", "project/"));

        assertEquals(losses(first).get(0), losses(second).get(0));
        try (var files = Files.list(folder.resolve("features"))) {
            assertEquals(
                    List.of("boundary", "boundary", "features"),
                    files.map(file -> file.toString().replaceAll(".*\\.", ""))
                            .sorted()
                            .toList());
        }
        assertEquals(
                PHOTOS,
                cached().run(1, phase(1, BaseTraining.FROZEN))
                        .result()
                        .extraction()
                        .cached());
    }

    @Test
    void damageToWhatIsKeptAtTheCutIsMadeGood() throws Exception {
        TrainedClassifier first = cached().run(1, tuning("project/"));
        Path kept;
        try (var files = Files.list(folder.resolve("features"))) {
            kept = files.findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(kept);
        bytes[PhotoId.BYTES + 5] ^= 1;
        Files.write(kept, bytes);
        TrainedClassifier second = cached().run(1, tuning("project/"));

        assertEquals(PHOTOS - 1, second.result().extraction().cached());
        assertEquals(losses(first), losses(second));
    }

    @Test
    void photosThatAreVariedRunThroughTheFrozenPartInEachStep() {
        SmallRun run = run();
        run.augmentation = new Augmentation(true, 2);
        TrainedClassifier trained = run.run(1, phase(1, BaseTraining.FROZEN), tuning("project/"));

        assertEquals(PROJECT, changed(trained.result().variables()));
        assertEquals(TrainedPart.Below.RUNS_EACH_STEP, part(run).below());
    }

    @Test
    void aBaseTrainedAsAWholeIsNotCut() {
        SmallRun run = run();
        run.run(1, phase(1, BaseTraining.FROZEN), phase(1, BaseTraining.INFERENCE_MODE));

        assertEquals(TrainedPart.Below.NONE, part(run).below());
        assertEquals("Conv/convolution", part(run).from());
        assertEquals(List.of(), part(run).notes());
    }

    @Test
    void aSecondFineTuningPhaseCutsLowerAndStartsFromWhatTheFirstHasLeft() {
        TrainedClassifier once = run().run(1, tuning("project/"));
        TrainedClassifier twice = run().run(1, tuning("project/"), tuning("block/", "project/"));

        assertEquals(losses(once), losses(twice).subList(0, 2));
        assertTrue(changed(twice.result().variables()).contains("block/depthwise/depthwise_kernel"));
        assertFalse(changed(twice.result().variables()).contains("Conv/convolution/kernel"));
        double last = twice.result().history().get(3).validationLoss();
        assertTrue(Double.isFinite(last));
    }

    @ParameterizedTest
    @EnumSource(names = "FROZEN", mode = EnumSource.Mode.EXCLUDE)
    void theSamePlanGivesTheSameHistory(BaseTraining mode) {
        Phase tuning = tuning(mode, "project/");

        assertEquals(
                losses(run().run(3, phase(1, BaseTraining.FROZEN), tuning)),
                losses(run().run(3, phase(1, BaseTraining.FROZEN), tuning)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"StepDone", "EpochDone", "PhaseStarted"})
    void aRequestToStopInFineTuningKeepsWhatWasLearned(String moment) {
        SmallRun run = run();
        Predicate<TrainingEvent> is =
                event -> event.getClass().getSimpleName().equals(moment) && run.events.contains(headDone(run));
        run.stopAt(is);
        TrainedClassifier trained = run.run(1, phase(1, BaseTraining.FROZEN), tuning("project/"));

        assertTrue(trained.result().stopped());
        assertEquals(2, trained.result().phases().size());
        assertEquals(PROJECT, changed(trained.result().variables()));
    }

    @Test
    void aRequestToStopWhileASecondCutIsComputedKeepsTheFirstPhases() {
        SmallRun run = run();
        run.stopAt(event -> event instanceof TrainingEvent.Extracting
                && run.events.stream().anyMatch(TrainingEvent.PhaseDone.class::isInstance));
        TrainedClassifier trained = run.run(1, tuning("project/"), tuning("block/", "project/"));

        assertTrue(trained.result().stopped());
        assertEquals(1, trained.result().phases().size());
        assertEquals(PROJECT, changed(trained.result().variables()));
    }

    @Test
    void aPhaseWithoutAnyVariableToTrainIsRefusedBeforeAnythingRuns() {
        SmallRun run = run();
        Phase empty =
                new Phase("tuning", 1, OptimizerSpec.adam(0.01), BaseTraining.INFERENCE_MODE, VariableSelection.none());

        assertEquals(
                "The phase \"tuning\" trains no variable of the base. Choose some, or freeze the base.",
                assertThrows(Problem.class, () -> run.run(1, phase(1, BaseTraining.FROZEN), empty))
                        .getMessage());
        assertEquals(List.of(), run.events);
    }

    private SmallRun run() {
        return new SmallRun(photos);
    }

    private SmallRun cached() {
        SmallRun run = run();
        run.cache = FeatureCache.in(folder.resolve("features"));
        return run;
    }

    private static Phase tuning(String... layers) {
        return tuning(BaseTraining.INFERENCE_MODE, layers);
    }

    private static Phase tuning(BaseTraining mode, String... layers) {
        VariableSelection above = VariableSelection.of(BASE.variables().stream()
                .filter(variable -> List.of(layers).stream().anyMatch(variable.name()::startsWith))
                .toList());
        return new Phase("tuning", 2, OptimizerSpec.adam(0.01), mode, above);
    }

    private static TrainingEvent headDone(SmallRun run) {
        return run.events.stream()
                .filter(TrainingEvent.PhaseDone.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static TrainedPart part(SmallRun run) {
        return run.events.stream()
                .filter(TrainingEvent.PhaseStarted.class::isInstance)
                .map(event -> ((TrainingEvent.PhaseStarted) event).part())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Set<String> changed(List<VariableChange> changes) {
        return changes.stream()
                .filter(VariableChange::changed)
                .map(VariableChange::name)
                .collect(Collectors.toSet());
    }

    private static List<List<Double>> losses(TrainedClassifier trained) {
        return trained.result().history().stream()
                .map(epoch -> List.of(epoch.trainLoss(), epoch.validationLoss()))
                .toList();
    }
}
