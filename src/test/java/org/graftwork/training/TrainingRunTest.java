// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.graftwork.training.SmallRun.BASE;
import static org.graftwork.training.SmallRun.VALUES;
import static org.graftwork.training.SmallRun.phase;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.Split;
import org.graftwork.data.UnreadableImage;
import org.graftwork.model.VariableInfo;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainingRunTest {

    @TempDir
    Path folder;

    @Test
    void aFrozenBaseKeepsItsValuesToTheLastBit() {
        TrainedClassifier trained =
                new SmallRun(ColouredPhotos.write(folder, 8, 2, 0)).run(1, phase(2, BaseTraining.FROZEN));

        assertEquals(Set.of(), changed(trained));
    }

    @Test
    void inInferenceModeTrainableVariablesChangeAndMovingStatisticsDoNot() {
        TrainedClassifier trained =
                new SmallRun(ColouredPhotos.write(folder, 8, 2, 0)).run(1, phase(2, BaseTraining.INFERENCE_MODE));

        assertEquals(
                BASE.variables().stream()
                        .filter(VariableInfo::trainable)
                        .map(VariableInfo::name)
                        .collect(Collectors.toSet()),
                changed(trained));
    }

    @Test
    void inTrainingModeMovingStatisticsChangeToo() {
        TrainedClassifier trained =
                new SmallRun(ColouredPhotos.write(folder, 8, 2, 0)).run(1, phase(2, BaseTraining.TRAINING_MODE));

        assertEquals(BASE.variables().stream().map(VariableInfo::name).collect(Collectors.toSet()), changed(trained));
    }

    @Test
    void aFrozenPhaseAfterFineTuningTrainsTheHeadOnWhatTheBaseGivesThen() {
        ImageDataset photos = ColouredPhotos.write(folder, 8, 4, 0);
        SmallRun run = new SmallRun(photos);
        TrainedClassifier trained = run.run(1, phase(3, BaseTraining.TRAINING_MODE), phase(1, BaseTraining.FROZEN));

        LabelledFeatures features = features(trained, photos);
        EpochFigures last = trained.result().history().get(3);
        assertEquals(Dense.accuracy(features, trained.kernel(), trained.bias()), last.validationAccuracy(), 1e-6);
        assertEquals(loss(features, trained), last.validationLoss(), 1e-4);
    }

    @Test
    void epochsAreCountedThroughAllPhases() {
        SmallRun run = new SmallRun(ColouredPhotos.write(folder, 8, 4, 2));
        TrainedClassifier trained = run.run(1, phase(2, BaseTraining.FROZEN), phase(1, BaseTraining.INFERENCE_MODE));

        assertEquals(
                List.of(1, 2, 3),
                trained.result().history().stream().map(EpochFigures::epoch).toList());
        assertEquals(
                List.of(2, 1),
                trained.result().phases().stream().map(PhaseFigures::epochs).toList());
        assertTrue(trained.result().testAccuracy().isPresent());
    }

    @Test
    void theEndTellsTheTestAccuracyAndHowManyPhotosThereWere() {
        SmallRun run = new SmallRun(ColouredPhotos.write(folder, 8, 4, 2));
        TrainedClassifier trained = run.run(1, phase(1, BaseTraining.FROZEN));
        ImageDataset photos = trained.photos();

        assertEquals(
                new TrainingEvent.Finished(
                        false,
                        trained.result().testAccuracy(),
                        new UsedPhotos(
                                photos.count(Split.TRAIN), photos.count(Split.VALIDATION), photos.count(Split.TEST))),
                run.events.get(run.events.size() - 1));
    }

    @Test
    void anEpochIsAsFastAsItsStepsWere() {
        SmallRun run = new SmallRun(ColouredPhotos.write(folder, 8, 4, 0));
        TrainedClassifier trained = run.run(1, phase(1, BaseTraining.FROZEN));
        double last = run.events.stream()
                .filter(TrainingEvent.StepDone.class::isInstance)
                .map(event -> ((TrainingEvent.StepDone) event).imagesPerSecond())
                .reduce(Double.NaN, (before, after) -> after);

        assertEquals(last, trained.result().history().get(0).imagesPerSecond());
    }

    @Test
    void aStepTellsTheLossAndAccuracyOfItsOwnBatch() {
        SmallRun run = new SmallRun(ColouredPhotos.write(folder, 8, 0, 0));
        run.dropout = 0;
        TrainedClassifier trained = run.run(1, phase(1, BaseTraining.FROZEN));
        List<TrainingEvent.StepDone> steps = run.events.stream()
                .filter(TrainingEvent.StepDone.class::isInstance)
                .map(TrainingEvent.StepDone.class::cast)
                .toList();

        assertEquals(2, steps.size());
        EpochFigures epoch = trained.result().history().get(0);
        assertEquals(epoch.trainLoss(), (steps.get(0).loss() + steps.get(1).loss()) / 2, 1e-6);
        assertEquals(
                epoch.trainAccuracy(), (steps.get(0).accuracy() + steps.get(1).accuracy()) / 2, 1e-6);
    }

    @Test
    void withoutValidationPhotosItsFiguresAreNotANumber() {
        TrainedClassifier trained =
                new SmallRun(ColouredPhotos.write(folder, 8, 0, 0)).run(1, phase(1, BaseTraining.FROZEN));

        assertTrue(Double.isNaN(trained.result().history().get(0).validationLoss()));
        assertTrue(Double.isNaN(trained.result().history().get(0).validationAccuracy()));
    }

    @Test
    void theClassifierSaysWhatTheHeadSaysOfTheBasesFeatures() {
        ImageDataset photos = ColouredPhotos.write(folder, 8, 4, 0);
        SmallRun run = new SmallRun(photos);
        try (ImageDecoder decoder = new ImageDecoder();
                TrainedClassifier trained = run.open(1, decoder, phase(3, BaseTraining.INFERENCE_MODE))) {
            LabelledFeatures features = features(trained, photos);
            for (int i = 0; i < features.size(); i++) {
                float[] expected =
                        Dense.softmax(Dense.logits(features.vectors().get(i), 1, trained.kernel(), trained.bias()), 1);
                Prediction said =
                        trained.classify(photos.items(Split.VALIDATION).get(i).file());
                assertEquals(expected[0], said.probabilities().get("blue"), 1e-5);
                assertEquals(expected[1], said.probabilities().get("red"), 1e-5);
            }
        }
    }

    @Test
    void classifyingAFileThatIsNoPhotoIsAProblemInPlainWords() throws Exception {
        SmallRun run = new SmallRun(ColouredPhotos.write(folder, 8, 0, 0));
        Path text = Files.writeString(folder.resolve("notes.jpg"), "no photo");
        try (ImageDecoder decoder = new ImageDecoder();
                TrainedClassifier trained = run.open(1, decoder, phase(1, BaseTraining.FROZEN))) {
            assertThrows(UnreadableImage.class, () -> trained.classify(text));
        }
    }

    @Test
    void aRunWithoutAnyReadablePhotoSaysSo() throws Exception {
        ImageDataset photos = ColouredPhotos.write(folder, 2, 0, 0);
        for (var item : photos.items()) {
            Files.delete(item.file());
        }
        Problem problem =
                assertThrows(Problem.class, () -> new SmallRun(photos).run(1, phase(1, BaseTraining.INFERENCE_MODE)));

        assertEquals(
                "No photo in " + folder
                        + " can be read, so there is nothing to train on. See the list of problems found.",
                problem.getMessage());
    }

    private static Set<String> changed(TrainedClassifier trained) {
        return IntStream.range(0, VALUES.size())
                .filter(i -> !Arrays.equals(
                        VALUES.get(i).data(), trained.baseValues().get(i).data()))
                .mapToObj(i -> BASE.variables().get(i).name())
                .collect(Collectors.toSet());
    }

    /** The validation photos' features by the values that training has left. */
    private static LabelledFeatures features(TrainedClassifier trained, ImageDataset photos) {
        try (ImageDecoder decoder = new ImageDecoder();
                GraphSession session = new GraphSession(
                        FrozenGraph.of(BASE.inference(), trained.baseValues()),
                        BASE.inference().input(),
                        BASE.inference().output())) {
            PhotoReader reader = new PhotoReader(decoder, BASE.input());
            var validation = photos.items(Split.VALIDATION);
            List<float[]> vectors = validation.stream()
                    .map(item -> {
                        float[] pixels = new float[reader.length()];
                        reader.read(item.file(), pixels, 0);
                        return session.run(pixels, 1, 8, 8, 3);
                    })
                    .toList();
            int[] labels = validation.stream().mapToInt(item -> item.label()).toArray();
            assertFalse(vectors.isEmpty());
            assertArrayEquals(new int[] {0, 1, 0, 1}, labels);
            return new LabelledFeatures(vectors, labels, BASE.output().dimensions());
        }
    }

    private static double loss(LabelledFeatures features, TrainedClassifier trained) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            float[] logits = Dense.logits(features.vectors().get(i), 1, trained.kernel(), trained.bias());
            sum += StepLoss.crossEntropy(logits, new int[] {features.labels()[i]});
        }
        return sum / features.size();
    }
}
