// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graftwork.model.LayerInfo;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of layers, set in several ways, against what Keras itself computes. */
final class KerasLayersTest {

    private static final double TOLERANCE = 1e-5;
    private static final double GRADIENT_TOLERANCE = 1e-4;

    @ParameterizedTest
    @MethodSource("org.graftwork.model.keras.GoldenLayers#stream")
    void inInferenceModeItGivesWhatKerasGives(GoldenLayers golden) {
        KerasNetwork network = golden.network();

        try (NetworkRun run = new NetworkRun(network.inference(), golden.values(network))) {
            assertClose(golden.tensor("inference"), run.output(golden.tensor("input")), TOLERANCE, "output");
        }
    }

    @ParameterizedTest
    @MethodSource("org.graftwork.model.keras.GoldenLayers#stream")
    void inTrainingModeItGivesAndMovesWhatKerasDoes(GoldenLayers golden) {
        KerasNetwork network = golden.network();

        try (NetworkRun run = new NetworkRun(network.training().orElseThrow(), golden.values(network))) {
            TensorValue output = run.output(golden.tensor("input"));
            if (golden.isRandom()) {
                assertEquals(golden.tensor("inference").shape(), output.shape());
                return;
            }
            assertClose(golden.tensor("training"), output, TOLERANCE, "output");
            for (String key : golden.keys("moved")) {
                TensorValue moved = run.variable(GoldenLayers.indexOf(network, key));
                assertClose(golden.tensor("moved", key), moved, TOLERANCE, key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.graftwork.model.keras.GoldenLayers#stream")
    void itsGradientsAreThoseOfKeras(GoldenLayers golden) {
        KerasNetwork network = golden.network();
        List<String> keys = golden.keys("gradients");

        Set<String> trainable = IntStream.range(0, network.variables().size())
                .filter(place -> network.weights().get(place).trainableInFile())
                .mapToObj(place -> network.variables().get(place).key())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(keys), trainable);
        if (keys.isEmpty()) {
            return;
        }
        try (NetworkRun run = new NetworkRun(network.inference(), golden.values(network))) {
            List<TensorValue> gradients = run.gradients(
                    golden.tensor("input"),
                    keys.stream().map(key -> GoldenLayers.indexOf(network, key)).toList());
            for (int i = 0; i < keys.size(); i++) {
                assertClose(golden.tensor("gradients", keys.get(i)), gradients.get(i), GRADIENT_TOLERANCE, keys.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.graftwork.model.keras.GoldenLayers#stream")
    void itsLayersOutputsAreInBothGraphsWithTheShapeTheyName(GoldenLayers golden) {
        KerasNetwork network = golden.network();
        List<TensorValue> values = golden.values(network);

        try (NetworkRun inference = new NetworkRun(network.inference(), values);
                NetworkRun training = new NetworkRun(network.training().orElseThrow(), values)) {
            for (LayerInfo layer : network.layers()) {
                var output = layer.output().orElseThrow();
                assertFits(output.shape(), inference.tensor(golden.tensor("input"), output.inference()), layer);
                assertFits(output.shape(), training.tensor(golden.tensor("input"), output.training()), layer);
            }
        }
    }

    private static void assertFits(List<Long> shape, TensorValue value, LayerInfo layer) {
        assertEquals(shape.size(), value.shape().size(), layer.name());
        for (int i = 0; i < shape.size(); i++) {
            assertTrue(
                    shape.get(i) < 0 || shape.get(i).equals(value.shape().get(i)), layer + " gives " + value.shape());
        }
    }

    /** Within a share of the greatest number expected. */
    private static void assertClose(TensorValue expected, TensorValue actual, double tolerance, String what) {
        assertEquals(expected.shape(), actual.shape(), what);
        float[] wanted = expected.floats();
        float[] given = actual.floats();
        double scale = 1;
        for (float value : wanted) {
            scale = Math.max(scale, Math.abs(value));
        }
        for (int i = 0; i < wanted.length; i++) {
            assertEquals(wanted[i], given[i], tolerance * scale, what + " at " + i);
        }
    }
}
