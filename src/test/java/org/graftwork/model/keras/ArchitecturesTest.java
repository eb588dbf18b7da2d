// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.graftwork.model.VariableInfo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The networks of Keras Applications that come with the product. */
final class ArchitecturesTest {

    private static final Path FOLDER = Path.of("assets/architectures");

    /** Each is built as itself and without its classifier, and has weights of the shapes that Python noted. */
    @TestFactory
    List<DynamicTest> everyNetworkHasTheWeightsOfKeras() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode entry :
                new ObjectMapper().readTree(FOLDER.resolve("index.json").toFile())) {
            for (JsonNode file : List.of(first(entry, true), first(entry, false))) {
                tests.add(DynamicTest.dynamicTest(file.path("name").asText(), () -> check(entry, file)));
            }
        }
        return tests;
    }

    private static JsonNode first(JsonNode entry, boolean top) {
        for (JsonNode file : entry.path("files")) {
            if (file.path("top").asBoolean() == top) {
                return file;
            }
        }
        throw new IllegalStateException(entry.path("name") + " has no file");
    }

    private static void check(JsonNode entry, JsonNode file) {
        boolean top = file.path("top").asBoolean();
        Architecture architecture =
                new Architectures(FOLDER).of(Path.of(file.path("name").asText()), List.of());
        KerasNetwork network = new KerasNetworkReader()
                .read(architecture.config(), file.path("name").asText());
        assertEquals(file.path("size").asInt(), network.input().height());
        assertEquals(entry.path(top ? "top_shapes" : "no_top_shapes").asText(), shapes(architecture, network));
    }

    /** As files list them: by outermost layers in the configuration's order, what is trainable first. */
    private static String shapes(Architecture architecture, KerasNetwork network) {
        Map<String, List<VariableInfo>> layers = new LinkedHashMap<>();
        KerasConfig.layers(architecture.config())
                .forEach(layer -> layers.put(KerasConfig.name(layer), new ArrayList<>()));
        IntStream.range(0, network.variables().size())
                .boxed()
                .sorted((one, other) -> Boolean.compare(
                        network.variables().get(other).trainable(),
                        network.variables().get(one).trainable()))
                .forEach(place -> layers.get(network.weights().get(place).path().get(0))
                        .add(network.variables().get(place)));
        return Architectures.shapes(layers.entrySet().stream()
                .filter(layer -> !layer.getValue().isEmpty())
                .map(layer -> new StoredLayer(
                        layer.getKey(),
                        layer.getValue().stream()
                                .map(variable -> new StoredWeight(variable.name(), "", variable.shape()))
                                .toList()))
                .toList());
    }
}
