// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.graftwork.tensorflow.TensorValue;

/** Reads what src/test/python/make_training_fixtures.py wrote. */
final class GoldenFile {

    private GoldenFile() {}

    static JsonNode read(String name) {
        try {
            return new ObjectMapper()
                    .readTree(Path.of("src/test/resources/golden", name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static float[] floats(JsonNode numbers) {
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) numbers.get(i).asDouble();
        }
        return values;
    }

    static int[] integers(JsonNode numbers) {
        int[] values = new int[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.get(i).asInt();
        }
        return values;
    }

    static TensorValue tensor(JsonNode numbers, Long... shape) {
        return TensorValue.of(java.util.List.of(shape), floats(numbers));
    }
}
