// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ValueRange;

/**
 * The networks of Keras Applications that the product brings, found by the names of their published weight files, or by
 * the shapes of what a file holds. {@code .ci/python/make_architectures.py} makes the folder.
 */
final class Architectures {

    private static final Map<String, ValueRange> RANGES = Map.of(
            "BYTES", ValueRange.BYTES,
            "MINUS_ONE_TO_ONE", ValueRange.MINUS_ONE_TO_ONE,
            "CAFFE", ValueRange.CAFFE,
            "TORCH", ValueRange.TORCH);
    private static final int SHAPES_BYTES = 8;

    private final Path folder;

    /** @param folder holds {@code index.json} and a file an architecture; looked at when one is wanted */
    Architectures(Path folder) {
        this.folder = folder;
    }

    /**
     * Finds the network that weights belong to.
     *
     * @param file the weights
     * @param layers what it holds
     * @throws ModelProblem if no network of Keras Applications has such a file name, nor weights of such shapes
     */
    Architecture of(Path file, List<StoredLayer> layers) {
        String name = file.getFileName().toString();
        String shapes = shapes(layers);
        JsonNode index = index();
        return byFileName(index, name)
                .or(() -> byShapes(index, shapes))
                .orElseThrow(
                        () -> new ModelProblem(
                                file
                                        + " holds only weights, and they fit no network of Keras Applications. In Python, save the whole model:"
                                        + " model.save(\"model.keras\"); or give the file the name that Keras Applications gives it, such as"
                                        + " mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5 or efficientnetb0_notop.h5."));
    }

    private Optional<Architecture> byFileName(JsonNode index, String name) {
        for (JsonNode entry : index) {
            for (JsonNode file : entry.path("files")) {
                if (file.path("name").asText().equalsIgnoreCase(name)) {
                    return Optional.of(architecture(
                            entry,
                            file.path("top").asBoolean(),
                            file.path("size").asInt(),
                            true));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Architecture> byShapes(JsonNode index, String shapes) {
        for (JsonNode entry : index) {
            for (boolean top : new boolean[] {true, false}) {
                if (entry.path(top ? "top_shapes" : "no_top_shapes").asText().equals(shapes)) {
                    boolean oneSize =
                            entry.findValuesAsText("size").stream().distinct().count() == 1;
                    return Optional.of(
                            architecture(entry, top, entry.path("size").asInt(), oneSize));
                }
            }
        }
        return Optional.empty();
    }

    private Architecture architecture(JsonNode entry, boolean top, int size, boolean sizeKnown) {
        return new Architecture(
                entry.path("name").asText(),
                top,
                size,
                sizeKnown,
                RANGES.get(entry.path("range").asText()),
                folder.resolve(entry.path("config").asText()));
    }

    private JsonNode index() {
        Path file = folder.resolve("index.json");
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new ModelProblem(
                    "A part of the product is missing or damaged: " + file + ". Install Graftwork again.", e);
        }
    }

    /** Identifies weights by their shapes in the file's order, as the script that makes the folder does. */
    static String shapes(List<StoredLayer> layers) {
        String text = layers.stream()
                .map(layer -> layer.weights().stream()
                        .map(weight ->
                                weight.shape().stream().map(String::valueOf).collect(Collectors.joining("x")))
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, SHAPES_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
