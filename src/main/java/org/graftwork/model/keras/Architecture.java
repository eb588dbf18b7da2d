// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ValueRange;

/**
 * A network of Keras Applications, as the product brings it.
 *
 * @param name such as {@code MobileNetV2 1.0}
 * @param top whether it ends with its classifier; without, its features are averaged over the image
 * @param size pixels of the images' sides
 * @param sizeKnown false where the file's name does not tell it and the usual one is taken
 * @param range what its {@code preprocess_input} makes of pixels
 * @param layers the file that describes it
 */
record Architecture(String name, boolean top, int size, boolean sizeKnown, ValueRange range, Path layers) {

    /**
     * Its configuration, as Keras would write it.
     *
     * @throws ModelProblem if the product's file is missing or damaged
     */
    JsonNode config() {
        JsonNode parts = read();
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        parts.path("common").forEach(all::add);
        parts.path(top ? "top" : "no_top").forEach(all::add);
        JsonNode input = all.path(0).path("config");
        if (input.path("batch_shape") instanceof ArrayNode shape) {
            shape.set(1, size).set(2, size);
        }
        ObjectNode config = JsonNodeFactory.instance.objectNode();
        config.put("name", name);
        config.set("layers", all);
        config.set("input_layers", end(all.path(0)));
        config.set("output_layers", end(all.path(all.size() - 1)));
        ObjectNode model = JsonNodeFactory.instance.objectNode();
        model.put("class_name", "Functional");
        model.set("config", config);
        return model;
    }

    /** What a person should know of how it was opened. */
    Optional<String> warning() {
        return sizeKnown
                ? Optional.empty()
                : Optional.of("The file's name does not tell the size of the images the model was trained on: " + size
                        + " x " + size + " is taken.");
    }

    private JsonNode read() {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(layers))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new ModelProblem(
                    "A part of the product is missing or damaged: " + layers + ". Install Graftwork again.", e);
        }
    }

    private static ArrayNode end(JsonNode layer) {
        ArrayNode key = JsonNodeFactory.instance.arrayNode();
        key.addArray().add(layer.path("name").asText()).add(0).add(0);
        return key;
    }
}
