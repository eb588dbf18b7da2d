// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.tensorflow.proto.DataType;

/** Whole networks of Keras Applications, which .ci/python/dump_applications.py writes into -Dgraftwork.matrix=FOLDER. */
@Tag("slow")
final class KerasMatrixTest {

    private static final float TOLERANCE = 1e-4f;

    @TestFactory
    Stream<DynamicTest> aNetworkGivesWhatKerasGives() throws IOException {
        String folder = System.getProperty("graftwork.matrix", "");
        assumeTrue(!folder.isEmpty(), "skipped: no folder is named by -Dgraftwork.matrix");
        List<Path> configs;
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            configs = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        return configs.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path file) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        KerasNetwork network = new KerasNetworkReader()
                .read(json.path("config"), file.getFileName().toString());
        assertEquals(json.path("parameters").longValue(), parameters(network, false));
        assertEquals(json.path("trainable").longValue(), parameters(network, true));
        List<TensorValue> values = values(network, json, sibling(file, ".weights"));
        TensorValue image = new TensorValue(
                DataType.DT_FLOAT, shape(json.path("input")), Files.readAllBytes(sibling(file, ".input")));
        float[] expected = new TensorValue(
                        DataType.DT_FLOAT, shape(json.path("output")), Files.readAllBytes(sibling(file, ".output")))
                .floats();
        float[] given;
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(network.inference(), values),
                network.inference().input(),
                network.inference().output())) {
            given = session.run(
                    image.floats(),
                    image.shape().stream().mapToLong(Long::longValue).toArray());
        }
        assertEquals(expected.length, given.length);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], given[i], TOLERANCE * Math.max(1, Math.abs(expected[i])), "at " + i);
        }
        // The top adds no kind of layer.
        if (file.toString().endsWith("-features.json")) {
            assertAllGradients(network, values, image);
        }
    }

    private static void assertAllGradients(KerasNetwork network, List<TensorValue> values, TensorValue image) {
        List<Integer> trainable = new ArrayList<>();
        for (int i = 0; i < network.variables().size(); i++) {
            if (network.variables().get(i).trainable()) {
                trainable.add(i);
            }
        }
        try (NetworkRun run = new NetworkRun(network.training().orElseThrow(), values)) {
            List<TensorValue> gradients = run.gradients(image, trainable);
            for (int i = 0; i < gradients.size(); i++) {
                VariableInfo variable = network.variables().get(trainable.get(i));
                assertEquals(variable.shape(), gradients.get(i).shape(), variable.name());
            }
        }
    }

    private static long parameters(KerasNetwork network, boolean trainable) {
        return network.variables().stream()
                .filter(variable -> variable.trainable() || !trainable)
                .mapToLong(VariableInfo::parameters)
                .sum();
    }

    private static List<TensorValue> values(KerasNetwork network, JsonNode json, Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Map<String, TensorValue> byKey = new HashMap<>();
        for (JsonNode weight : json.path("weights")) {
            List<Long> shape = shape(weight.path("shape"));
            long size = shape.stream().reduce(1L, Math::multiplyExact);
            float[] values = new float[(int) size];
            ByteBuffer.wrap(all, weight.path("offset").intValue(), values.length * Float.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .asFloatBuffer()
                    .get(values);
            byKey.put(weight.path("key").textValue(), TensorValue.of(shape, values));
        }
        List<TensorValue> values = new ArrayList<>();
        for (VariableInfo variable : network.variables()) {
            TensorValue value = byKey.remove(variable.key());
            assertEquals(variable.shape(), value.shape(), variable.key());
            values.add(value);
        }
        assertEquals(Map.of(), byKey);
        return values;
    }

    private static Path sibling(Path file, String suffix) {
        return file.resolveSibling(file.getFileName().toString().replace(".json", suffix));
    }

    private static List<Long> shape(JsonNode sizes) {
        List<Long> shape = new ArrayList<>();
        sizes.forEach(size -> shape.add(size.longValue()));
        return shape;
    }
}
