// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.training.EasyTrain;
import ai.djl.training.Trainer;
import ai.djl.training.listener.TrainingListenerAdapter;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelSource;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableReader;
import org.graftwork.model.architecture.SmallNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class KerasHeadTest {

    private static final JsonNode GOLDEN = GoldenFile.read("head_training.json");
    private static final float CLOSE = 1e-5f;
    private static final int BATCH = 4;
    private static final int FEATURES = 5;
    private static final List<String> CLASSES = List.of("a", "b", "c");

    static Stream<Arguments> cases() {
        return StreamSupport.stream(GOLDEN.get("cases").spliterator(), false)
                .map(one -> Arguments.of(
                        one.get("optimizer").asText() + ", smoothing "
                                + one.get("smoothing").asDouble()
                                + (one.get("weighted").asBoolean() ? ", weighted" : ""),
                        one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyStepGivesTheLossAndTheWeightsThatKerasGives(String name, JsonNode golden) throws Exception {
        List<Seen> seen = new ArrayList<>();
        try (TransferModel model = new TransferModel(base(), List.of(), new HeadSpec(0), CLASSES, 1)) {
            model.setValues(
                    List.of(),
                    GoldenFile.tensor(GOLDEN.get("kernel"), (long) FEATURES, (long) CLASSES.size()),
                    GoldenFile.tensor(GOLDEN.get("bias"), (long) CLASSES.size()));
            TransferConfig config = new TransferConfig(
                    new InGraphOptimizer(optimizer(golden)),
                    golden.get("smoothing").asDouble());
            config.addTrainingListeners(new Recorder(model, seen));
            try (TransferTrainer trainer = model.newTrainer(config)) {
                if (golden.get("weighted").asBoolean()) {
                    trainer.setClassWeights(GoldenFile.floats(GOLDEN.get("classWeights")));
                }
                EasyTrain.fit(trainer, 1, batches(), null);
            }
        }
        assertEquals(golden.get("steps").size(), seen.size());
        for (int i = 0; i < seen.size(); i++) {
            JsonNode step = golden.get("steps").get(i);
            assertEquals(step.get("loss").asDouble(), seen.get(i).loss(), CLOSE, "loss of step " + (i + 1));
            assertArrayEquals(GoldenFile.floats(step.get("kernel")), seen.get(i).kernel(), CLOSE, "kernel " + (i + 1));
            assertArrayEquals(GoldenFile.floats(step.get("bias")), seen.get(i).bias(), CLOSE, "bias " + (i + 1));
        }
    }

    private record Seen(float loss, float[] kernel, float[] bias) {}

    /** Notes the loss and the weights after each step. */
    private static final class Recorder extends TrainingListenerAdapter {
        private final TransferModel model;
        private final List<Seen> seen;

        Recorder(TransferModel model, List<Seen> seen) {
            this.model = model;
            this.seen = seen;
        }

        @Override
        public void onTrainingBatch(Trainer trainer, BatchData batch) {
            ((TransferTrainer) trainer).keep();
            float loss =
                    batch.getPredictions().values().iterator().next().get(1).getFloat();
            seen.add(new Seen(loss, model.kernel().floats(), model.bias().floats()));
        }
    }

    private static FeatureBatches batches() {
        List<float[]> vectors = new ArrayList<>();
        GOLDEN.get("features").forEach(row -> vectors.add(GoldenFile.floats(row)));
        int[] labels = GoldenFile.integers(GOLDEN.get("labels"));
        LabelledFeatures features = new LabelledFeatures(vectors, labels, FEATURES);
        return new FeatureBatches(() -> features, epoch -> BatchOrder.straight(labels.length, BATCH));
    }

    private static OptimizerSpec optimizer(JsonNode golden) {
        String[] parts = golden.get("optimizer").asText().split(" ");
        return new OptimizerSpec(
                OptimizerKind.valueOf(parts[0]),
                golden.get("learningRate").asDouble(),
                parts.length > 1 ? Double.parseDouble(parts[1]) : 0);
    }

    /** Features stand for what it gives: it does not run. */
    private static PretrainedModel base() {
        return new PretrainedModel(
                "none",
                new ModelSource(ModelFormat.HUB_TF2, Path.of(""), "none", 0, VariableReader.none()),
                new InputSpec(1, 1, 3, "float32", ValueRange.ZERO_TO_ONE, true),
                new OutputSpec(OutputKind.FEATURE_VECTOR, FEATURES),
                List.of(),
                List.of(),
                SmallNetwork.model().inference(),
                Optional.empty(),
                List.of());
    }
}
