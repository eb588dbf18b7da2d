// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.graftwork.PreparedPhoto;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageDecoder;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.export.savedmodel.GraphNodes;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.architecture.SmallNetwork;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.training.Augmentation;
import org.graftwork.training.BaseTraining;
import org.graftwork.training.FeatureCache;
import org.graftwork.training.HeadSpec;
import org.graftwork.training.LearningRateSchedule;
import org.graftwork.training.OptimizerSpec;
import org.graftwork.training.Phase;
import org.graftwork.training.TrainedClassifier;
import org.graftwork.training.TrainingPlan;
import org.graftwork.training.TrainingRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensorflow.proto.GraphDef;

/** Exports of classifiers that were trained on bases of other formats than TF Hub's, and of fine-tuned ones. */
final class AnyBaseExportTest {

    private static final OpRegistry OPS = OpRegistry.load();
    private static final List<Path> PHOTOS = Stream.of(
                    "plain.jpg", "orientation-6.jpg", "plain.png", "orientation-3.jpg")
            .map(Path.of("src/test/resources/decoding")::resolve)
            .toList();

    private static ImageDecoder decoder;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        decoder = new ImageDecoder();
    }

    @AfterAll
    static void close() {
        decoder.close();
    }

    static Stream<PreparedPhoto> photos() throws IOException {
        return PreparedPhoto.all();
    }

    static Stream<InputSpec> inputs() {
        return Stream.of(
                new InputSpec(6, 9, 1, "float32", ValueRange.MINUS_ONE_TO_ONE, true),
                new InputSpec(6, 9, 1, "uint8", ValueRange.BYTES, true).withFit(ImageFit.PAD),
                new InputSpec(9, 5, 3, "float32", ValueRange.CAFFE, true).withFit(ImageFit.CROP),
                new InputSpec(9, 5, 3, "float32", ValueRange.TORCH, true).withFit(ImageFit.PAD),
                new InputSpec(7, 7, 3, "float32", ValueRange.CAFFE, true));
    }

    @ParameterizedTest
    @MethodSource("photos")
    void anExportPreparesPhotosAsPythonDoes(PreparedPhoto photo) {
        float[] prepared = prepare(photo.input(), photo.file());

        assertTrue(
                photo.difference(prepared) <= PreparedPhoto.TOLERANCE,
                () -> "difference " + photo.difference(prepared));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theSignatureGivesOfWholePhotosWhatTheLiveModelGives(InputSpec input) {
        Path target = folder.resolve("export");
        try (TrainedClassifier live = train(FlatBase.of(input), FlatBase.values(input), frozen())) {
            ExportReport report = export(live, target);
            assertTrue(report.largestDifference() < 1e-5, () -> "difference " + report.largestDifference());
            assertEquals(PHOTOS.size(), report.checkedImages());

            try (ExportedClassifier written = ExportedClassifier.open(target)) {
                for (Path photo : PHOTOS) {
                    float[] served = served(written, photo);
                    assertArrayEquals(probabilities(live, photo), served, 1e-5f);
                    assertArrayEquals(
                            live.classify(photo).seen().rgb(),
                            written.classify(photo).seen().rgb());
                }
                assertEquals(input.withRange(input.range()), written.input());
            }
        }
    }

    @Test
    void variablesKeepTheirNamesAndFlagsAndWhatNothingUsesIsLeftBehind() {
        InputSpec input = new InputSpec(4, 4, 3, "float32", ValueRange.ZERO_TO_ONE, true);
        try (TrainedClassifier live = train(FlatBase.of(input), FlatBase.values(input), frozen())) {
            export(live, folder.resolve("export"));
        }
        PretrainedModel written = new SavedModels(OpRegistry.load()).open(folder.resolve("export"));

        assertEquals(
                List.of("sums/kernel", "sums/kernel_1", "head/kernel", "head/bias"),
                written.variables().stream().map(variable -> variable.name()).toList());
        assertEquals(
                List.of(true, false, true, true),
                written.variables().stream()
                        .map(variable -> variable.trainable())
                        .toList());
    }

    @Test
    void aBaseFineTunedInTrainingModeIsExportedWithItsNewWeightsAndStatistics() throws IOException {
        Path target = folder.resolve("export");
        PretrainedModel base = SmallNetwork.model();
        List<TensorValue> before = SmallNetwork.values(7);
        Phase fineTuning = new Phase("fine-tuning", 2, OptimizerSpec.adam(0.01), BaseTraining.TRAINING_MODE);
        List<TensorValue> after;
        try (TrainedClassifier live = train(base, before, frozen(), fineTuning)) {
            after = live.baseValues();
            ExportReport report = export(live, target);
            assertTrue(report.largestDifference() < 1e-5, () -> "difference " + report.largestDifference());
        }

        PretrainedModel written = new SavedModels(OpRegistry.load()).open(target);
        List<TensorValue> values = written.values();
        for (int i = 0; i < after.size(); i++) {
            assertEquals(
                    base.variables().get(i).name(), written.variables().get(i).name());
            assertArrayEquals(after.get(i).floats(), values.get(i).floats());
            assertFalse(
                    Arrays.equals(before.get(i).floats(), values.get(i).floats()),
                    base.variables().get(i).name());
        }
        JsonNode phases = card(target).at("/results/phases");
        assertEquals("FROZEN", phases.at("/0/base").asText());
        assertEquals(0, phases.at("/0/trained/count").asInt());
        assertEquals("TRAINING_MODE", phases.at("/1/base").asText());
        assertEquals(base.trainable().count(), phases.at("/1/trained/count").asInt());
        assertEquals(
                base.trainable().parameters(),
                phases.at("/1/trained/parameters").asLong());
    }

    @Test
    void theCardSaysWhatTheModelTakesInTheFormThatIsReadAgain() throws IOException {
        InputSpec input = new InputSpec(9, 5, 3, "float32", ValueRange.TORCH, true).withFit(ImageFit.CROP);
        try (TrainedClassifier live = train(FlatBase.of(input), FlatBase.values(input), frozen())) {
            export(live, folder.resolve("export"));
        }
        JsonNode written = card(folder.resolve("export")).get("input");

        assertEquals(
                List.of("height", "width", "channels", "dtype", "range", "rangeKnown", "fixedSize", "fit"),
                names(written));
        assertEquals(List.of("low", "high", "means", "deviations", "bgr"), names(written.get("range")));
        assertEquals("CROP", written.get("fit").asText());
        assertEquals(input, new ExportFiles(folder.resolve("export")).input());
    }

    @Test
    void aCardOfAnEarlierVersionOpensAsItWasMeant() throws IOException {
        Files.writeString(folder.resolve("model_card.json"), """
                {"input": {"height": 96, "width": 64, "channels": 3, "dtype": "float32",
                           "range": {"low": -1.0, "high": 1.0}, "fixedSize": true}}
                """);

        assertEquals(
                new InputSpec(96, 64, 3, "float32", ValueRange.MINUS_ONE_TO_ONE, true),
                new ExportFiles(folder).input());
    }

    private static float[] prepare(InputSpec input, Path photo) {
        GraphNodes nodes = new GraphNodes();
        String prepared = new Preparation(input).addTo(nodes, "photos");
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes.all()).build();
        FlatGraph flat = new FlatGraph(graph, "photos", prepared, List.of(), List.of());
        int[] size = uprightSize(photo);
        try (GraphSession session = new GraphSession(flat.graph(), flat.input(), flat.output())) {
            return session.run(decoder.decode(photo, size[0], size[1]), 1, size[0], size[1], 3);
        }
    }

    private static float[] served(ExportedClassifier classifier, Path photo) {
        int[] size = uprightSize(photo);
        return classifier.run(decoder.decode(photo, size[0], size[1]), size[0], size[1]);
    }

    /** All these photos were stored as 41 x 29 pixels. */
    private static int[] uprightSize(Path photo) {
        boolean lying = photo.getFileName().toString().matches("orientation-[5-8].*");
        return lying ? new int[] {41, 29} : new int[] {29, 41};
    }

    private static float[] probabilities(TrainedClassifier live, Path photo) {
        var byClass = live.classify(photo).probabilities();
        float[] values = new float[byClass.size()];
        IntStream.range(0, values.length)
                .forEach(i -> values[i] = byClass.get(live.classes().get(i)).floatValue());
        return values;
    }

    private static Phase frozen() {
        return new Phase("head", 2, OptimizerSpec.adam(0.05), BaseTraining.FROZEN);
    }

    private static TrainedClassifier train(PretrainedModel base, List<TensorValue> values, Phase... phases) {
        List<ImageItem> items = new ArrayList<>();
        for (int i = 0; i < PHOTOS.size(); i++) {
            items.add(new ImageItem(PHOTOS.get(i), i % 2, Split.TRAIN));
        }
        return new TrainingRun(
                        base,
                        values,
                        new ImageDataset(Path.of("photos"), List.of("a", "b"), items, List.of(), List.of()),
                        new TrainingPlan(7, 2, new HeadSpec(0.2), 0, true, List.of(phases)),
                        new TrainingRun.Options(
                                decoder, FeatureCache.inMemory(), Augmentation.NONE, LearningRateSchedule.CONSTANT),
                        event -> {},
                        new Cancellation())
                .run();
    }

    private static ExportReport export(TrainedClassifier classifier, Path target) {
        return new SavedModelExport(OPS, Clock.systemUTC())
                .write(classifier, target, PHOTOS, Progress.none(), Cancellation.none());
    }

    private static JsonNode card(Path export) throws IOException {
        return new ObjectMapper().readTree(export.resolve("model_card.json").toFile());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
