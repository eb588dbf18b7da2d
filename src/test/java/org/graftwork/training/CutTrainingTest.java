// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;
import org.graftwork.model.architecture.SmallNetwork;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphCut;
import org.graftwork.tensorflow.GraphPart;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The small network, trained from its layer project up: on what its lower part gives, on images, and by Keras. */
final class CutTrainingTest {

    private static final JsonNode NETWORK = GoldenFile.read("conv_net.json");
    private static final JsonNode TUNED = GoldenFile.read("fine_tuning.json");
    private static final PretrainedModel BASE = SmallNetwork.model();
    private static final int IMAGES = 6;
    private static final int STEPS = 4;
    private static final float RATE = 0.1f;
    private static final float CLOSE = 1e-5f;

    @ParameterizedTest
    @EnumSource(names = "FROZEN", mode = EnumSource.Mode.EXCLUDE)
    void whatIsTrainedAboveTheCutEndsAsKerasEndsIt(BaseTraining mode) {
        CutPlan plan = plan(mode);
        JsonNode golden = TUNED.get(mode.name());
        try (TrainingGraph graph = graph(plan.onBoundary(1))) {
            List<TrainingGraph.Fed> boundary = boundary(plan.cut().orElseThrow());
            for (int step = 0; step < golden.get("losses").size(); step++) {
                assertEquals(
                        golden.get("losses").get(step).asDouble(),
                        step(graph, boundary, step + 1).loss(),
                        CLOSE);
            }
            assertValues(golden, graph);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "FROZEN", mode = EnumSource.Mode.EXCLUDE)
    void onImagesWithTheLowerPartFrozenItEndsAsKerasEndsItToo(BaseTraining mode) {
        JsonNode golden = TUNED.get(mode.name());
        try (TrainingGraph graph = graph(plan(mode).onImages(1, values()))) {
            for (int step = 0; step < golden.get("losses").size(); step++) {
                step(graph, List.of(images()), step + 1);
            }
            assertValues(golden, graph);
        }
    }

    @Test
    void inInferenceModeTheCutNetworkLearnsAsTheWholeOneDoes() {
        CutPlan plan = plan(BaseTraining.INFERENCE_MODE);
        GraphPart network = GraphPart.whole(BASE.inference());
        try (TrainingGraph cut = graph(plan.onBoundary(1));
                TrainingGraph whole = graph(new TrainableBase(network, network, plan.trained()))) {
            List<TrainingGraph.Fed> boundary = boundary(plan.cut().orElseThrow());
            for (int step = 1; step <= STEPS; step++) {
                assertEquals(
                        step(whole, List.of(images()), step).loss(),
                        step(cut, boundary, step).loss(),
                        1e-6);
            }
            assertArrayEquals(whole.logits(List.of(images())), cut.logits(boundary), CLOSE);
            List<TensorValue> expected = whole.baseValues(values());
            List<TensorValue> found = cut.baseValues(values());
            for (int i = 0; i < expected.size(); i++) {
                if (plan.trained().contains(i)) {
                    assertArrayEquals(expected.get(i).floats(), found.get(i).floats(), 1e-6f);
                } else {
                    assertArrayEquals(values().get(i).data(), found.get(i).data());
                }
            }
        }
    }

    private static void assertValues(JsonNode golden, TrainingGraph graph) {
        List<TensorValue> after = graph.baseValues(values());
        for (int i = 0; i < after.size(); i++) {
            assertArrayEquals(
                    GoldenFile.floats(golden.get("variablesAfter").get(i)),
                    after.get(i).floats(),
                    CLOSE,
                    BASE.variables().get(i).name());
        }
        assertArrayEquals(
                GoldenFile.floats(golden.get("kernelAfter")), graph.kernel().floats(), CLOSE);
    }

    private static CutPlan plan(BaseTraining mode) {
        VariableSelection above = VariableSelection.of(BASE.variables().stream()
                .filter(variable -> variable.name().startsWith("project/"))
                .toList());
        return CutPlan.of(BASE, new Phase("tuning", 1, OptimizerSpec.adam(1), mode, above));
    }

    private static TrainingGraph graph(TrainableBase base) {
        TrainingGraph graph = TrainingGraph.onBase(
                new TrainingGraph.Settings(
                        SmallNetwork.FEATURES, 2, new HeadSpec(0), 0, new OptimizerSpec(OptimizerKind.SGD, RATE, 0)),
                base);
        graph.assign(
                values(),
                TensorValue.of(List.of((long) SmallNetwork.FEATURES, 2L), numbers("kernel")),
                TensorValue.of(List.of(2L), numbers("bias")));
        return graph;
    }

    private static TrainingGraph.Step step(TrainingGraph graph, List<TrainingGraph.Fed> data, int number) {
        int[] labels = GoldenFile.integers(NETWORK.get("labels"));
        return graph.step(data, labels, ClassWeights.equal(IMAGES), number, RATE, 0);
    }

    /** What the lower part gives for the images. */
    private static List<TrainingGraph.Fed> boundary(GraphCut cut) {
        assertEquals(2, cut.boundary().size(), "the block's output, and what goes around the block");
        try (GraphSession lower = new GraphSession(
                FrozenGraph.of(BASE.inference(), values(), cut.names()),
                BASE.inference().input(),
                cut.names())) {
            List<float[]> tensors = lower.run(images().values(), List.of(0, 1), images().shape());
            return IntStream.range(0, tensors.size())
                    .mapToObj(i -> new TrainingGraph.Fed(
                            FloatBuffer.wrap(tensors.get(i)), IMAGES, 4, 4, SmallNetwork.FEATURES))
                    .toList();
        }
    }

    private static TrainingGraph.Fed images() {
        return new TrainingGraph.Fed(
                FloatBuffer.wrap(numbers("images")), IMAGES, SmallNetwork.SIZE, SmallNetwork.SIZE, 3);
    }

    private static List<TensorValue> values() {
        List<TensorValue> values = new ArrayList<>();
        for (JsonNode variable : NETWORK.get("variables")) {
            List<Long> shape = StreamSupport.stream(variable.get("shape").spliterator(), false)
                    .map(JsonNode::asLong)
                    .toList();
            values.add(TensorValue.of(shape, GoldenFile.floats(variable.get("values"))));
        }
        return values;
    }

    private static float[] numbers(String name) {
        return GoldenFile.floats(NETWORK.get(name));
    }
}
