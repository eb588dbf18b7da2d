// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.opening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A family of Keras Applications as .ci/python/make_matrix.py wrote it, with what Python computes of it. */
final class MatrixFamily {

    private final Path folder;
    private final JsonNode expected;

    MatrixFamily(Path folder) throws IOException {
        this.folder = folder;
        this.expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
    }

    String name() {
        return expected.path("family").asText();
    }

    /** The forms it is saved in: names of files and folders beside what is expected of them. */
    List<String> forms() {
        List<String> forms = new ArrayList<>();
        expected.path("forms").forEach(form -> forms.add(form.asText()));
        return forms;
    }

    /** Pixels of the sides of a form's image. */
    int size(String form) {
        return (form.equals(published()) ? expected.path("published") : expected)
                .path("size")
                .asInt();
    }

    /** What Python counts of a form's variables or parameters. */
    long count(String form, String name) {
        return expected.path("counts").path(form).path(name).asLong();
    }

    /** The model in one of its forms. */
    Path model(String form) {
        return folder.resolve(form);
    }

    /** [1, size, size, 3]. */
    float[] image(String form) throws IOException {
        return floats(form.equals(published()) ? "published_image.f32" : "image.f32");
    }

    /** [1, dimensions]. */
    float[] features(String form) throws IOException {
        return floats(form.equals(published()) ? "published_features.f32" : "features.f32");
    }

    /** Gradients of the sum of the squared features by the variables' names; none where Python wrote none. */
    Map<String, float[]> gradients() throws IOException {
        Map<String, float[]> gradients = new LinkedHashMap<>();
        if (expected.path("gradients").isEmpty()) {
            return gradients;
        }
        float[] all = floats("gradients.f32");
        int next = 0;
        for (JsonNode gradient : expected.path("gradients")) {
            int size = 1;
            for (JsonNode dimension : gradient.path("shape")) {
                size *= dimension.asInt();
            }
            float[] own = new float[size];
            System.arraycopy(all, next, own, 0, size);
            gradients.put(gradient.path("name").asText(), own);
            next += size;
        }
        return gradients;
    }

    private String published() {
        return expected.path("published").path("name").asText();
    }

    private float[] floats(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        float[] floats = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
        return floats;
    }
}
