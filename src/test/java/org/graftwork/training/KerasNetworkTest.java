// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.architecture.SmallNetwork;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;

/** A small network with batch normalization against the same one in Keras, with the same weights. */
final class KerasNetworkTest {

    private static final JsonNode GOLDEN = GoldenFile.read("conv_net.json");
    private static final float CLOSE = 1e-5f;
    private static final int IMAGES = 6;
    private static final long[] SHAPE = {IMAGES, SmallNetwork.SIZE, SmallNetwork.SIZE, 3};

    private final PretrainedModel base = SmallNetwork.model();

    @Test
    void theFrozenNetworkGivesTheFeaturesThatKerasGives() {
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(base.inference(), values()),
                base.inference().input(),
                base.inference().output())) {
            assertArrayEquals(numbers("features"), session.run(numbers("images"), SHAPE), CLOSE);
        }
    }

    @Test
    void beforeAStepTheNetworkInInferenceModeGivesTheLogitsThatKerasGives() {
        try (TrainingGraph graph = graph()) {
            assertArrayEquals(numbers("inferenceLogits"), graph.logits(images()), CLOSE);
        }
    }

    @Test
    void aStepInTrainingModeGivesTheLogitsAndTheLossThatKerasGives() {
        try (TrainingGraph graph = graph()) {
            TrainingGraph.Step step = step(graph);

            assertArrayEquals(numbers("trainingLogits"), step.logits(), CLOSE);
            assertEquals(GOLDEN.get("loss").asDouble(), step.loss(), CLOSE);
        }
    }

    @Test
    void aStepInTrainingModeLeavesTheWeightsAndMovingStatisticsThatKerasLeaves() {
        try (TrainingGraph graph = graph()) {
            step(graph);

            List<TensorValue> after = graph.baseValues(values());
            for (int i = 0; i < after.size(); i++) {
                assertArrayEquals(
                        GoldenFile.floats(GOLDEN.get("variablesAfter").get(i)),
                        after.get(i).floats(),
                        CLOSE,
                        base.variables().get(i).name());
            }
            assertArrayEquals(numbers("kernelAfter"), graph.kernel().floats(), CLOSE);
            assertArrayEquals(numbers("biasAfter"), graph.bias().floats(), CLOSE);
        }
    }

    private TrainingGraph graph() {
        var settings = new TrainingGraph.Settings(
                SmallNetwork.FEATURES,
                2,
                new HeadSpec(0),
                0,
                new OptimizerSpec(OptimizerKind.SGD, GOLDEN.get("learningRate").asDouble(), 0));
        TrainingGraph graph = TrainingGraph.onBase(settings, whole());
        graph.assign(
                values(),
                TensorValue.of(List.of((long) SmallNetwork.FEATURES, 2L), numbers("kernel")),
                TensorValue.of(List.of(2L), numbers("bias")));
        return graph;
    }

    private TrainableBase whole() {
        Phase phase = new Phase("whole", 1, OptimizerSpec.adam(1), BaseTraining.TRAINING_MODE);
        return CutPlan.of(base, phase).onBoundary(1);
    }

    private static List<TrainingGraph.Fed> images() {
        return List.of(new TrainingGraph.Fed(FloatBuffer.wrap(numbers("images")), SHAPE));
    }

    private static TrainingGraph.Step step(TrainingGraph graph) {
        float rate = (float) GOLDEN.get("learningRate").asDouble();
        return graph.step(images(), GoldenFile.integers(GOLDEN.get("labels")), ClassWeights.equal(IMAGES), 1, rate, 0);
    }

    private static List<TensorValue> values() {
        List<TensorValue> values = new ArrayList<>();
        for (JsonNode variable : GOLDEN.get("variables")) {
            List<Long> shape = StreamSupport.stream(variable.get("shape").spliterator(), false)
                    .map(JsonNode::asLong)
                    .toList();
            values.add(TensorValue.of(shape, GoldenFile.floats(variable.get("values"))));
        }
        return values;
    }

    private static float[] numbers(String name) {
        return GoldenFile.floats(GOLDEN.get(name));
    }
}
