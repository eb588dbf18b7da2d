// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What Python computed with the models of src/test/python/make_saved_model_fixtures.py. */
final class GoldenModels {

    private final JsonNode models;

    GoldenModels() {
        try {
            models = new ObjectMapper()
                    .readTree(Path.of("src/test/resources/golden/saved_models.json")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The images' shape. */
    long[] shape(String model) {
        float[] sizes = floats(models.get(model).get("input"));
        return new long[] {(long) sizes[0], (long) sizes[1], (long) sizes[2], (long) sizes[3]};
    }

    /** The same ramp as Python made, checked by its first values. */
    float[] images(String model) {
        long[] shape = shape(model);
        float[] first = floats(models.get(model).get("images"));
        float white = first[1] * 255 / 7;
        float[] values = new float[(int) (shape[0] * shape[1] * shape[2] * shape[3])];
        for (int i = 0; i < values.length; i++) {
            values[i] = i * 7 % 256 / 255f * white;
        }
        return values;
    }

    float[] output(String model) {
        return floats(models.get(model).get("output"));
    }

    float[] training(String model) {
        return floats(models.get(model).get("training"));
    }

    /** A moving statistic after one step in training mode. */
    float[] updated(String model, String variable) {
        return floats(models.get(model).get("updated").get(variable));
    }

    private static float[] floats(JsonNode numbers) {
        float[] values = new float[numbers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) numbers.get(i).asDouble();
        }
        return values;
    }
}
