// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.TensorValue;

/**
 * A small model with what Keras computed of it, by .ci/python/make_keras_layers.py.
 *
 * @param name its own
 * @param json all of the case
 */
record GoldenLayers(String name, JsonNode json) {

    static List<GoldenLayers> all() {
        Path file = Path.of("src/test/resources/models/keras/layers.json.gz");
        try (InputStream input = new GZIPInputStream(Files.newInputStream(file))) {
            List<GoldenLayers> cases = new ArrayList<>();
            new ObjectMapper()
                    .readTree(input)
                    .path("cases")
                    .forEach(
                            json -> cases.add(new GoldenLayers(json.path("name").textValue(), json)));
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static GoldenLayers named(String name) {
        return all().stream()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    JsonNode config() {
        return json.path("config");
    }

    KerasNetwork network() {
        return new KerasNetworkReader().read(config(), name + ".keras");
    }

    /** Whether training mode draws random numbers. */
    boolean isRandom() {
        return json.path("random").booleanValue();
    }

    TensorValue tensor(String field) {
        return tensor(json.path(field));
    }

    /** Values of variables, in their order. */
    List<TensorValue> values(KerasNetwork network) {
        return network.variables().stream()
                .map(variable -> tensor(json.path("weights").path(variable.key())))
                .toList();
    }

    /** The keys of one of the fields that hold something for each of some weights. */
    List<String> keys(String field) {
        return json.path(field).properties().stream()
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    TensorValue tensor(String field, String key) {
        return tensor(json.path(field).path(key));
    }

    static int indexOf(KerasNetwork network, String key) {
        return network.variables().stream().map(VariableInfo::key).toList().indexOf(key);
    }

    private static TensorValue tensor(JsonNode tensor) {
        List<Long> shape = new ArrayList<>();
        tensor.path("shape").forEach(size -> shape.add(size.longValue()));
        float[] values = new float[tensor.path("values").size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = tensor.path("values").path(i).floatValue();
        }
        return TensorValue.of(shape, values);
    }

    @Override
    public String toString() {
        return name;
    }

    static Stream<GoldenLayers> stream() {
        return all().stream();
    }
}
