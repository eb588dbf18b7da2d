// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ValueRange;
import org.graftwork.tensorflow.FlatGraph;

/**
 * Finds the values of black and white that a network was trained with, which no SavedModel says: by its card, its kind,
 * its first layers, or its name.
 */
final class InputRange {

    private static final String CARD = "model_card.json";
    private static final Set<ModelFormat> HUB = Set.of(ModelFormat.HUB_TF1, ModelFormat.HUB_TF2);
    /** Layers that make other ranges of bytes. */
    private static final Set<String> RESCALING = Set.of("Rescaling", "Normalization");

    private final Path folder;
    private final SavedNetwork network;
    private final FlatGraph inference;

    InputRange(Path folder, SavedNetwork network, FlatGraph inference) {
        this.folder = folder;
        this.network = network;
        this.inference = inference;
    }

    /** The range; empty where nothing tells it. */
    Optional<ValueRange> find() {
        Optional<ValueRange> carded = card();
        if (carded.isPresent()) {
            return carded;
        }
        if (network.input().wholeNumbers()) {
            return Optional.of(ValueRange.BYTES);
        }
        if (HUB.contains(network.format())) {
            return Optional.of(ValueRange.ZERO_TO_ONE);
        }
        if (network.keras().order().stream()
                .filter(kind -> !kind.equals("InputLayer"))
                .findFirst()
                .filter(RESCALING::contains)
                .isPresent()) {
            return Optional.of(ValueRange.BYTES);
        }
        return new FirstOps(inference)
                .range()
                .or(() -> network.keras().name().flatMap(KnownRanges::of))
                .or(this::teachableMachine);
    }

    /** An export of this product says in its card what its base takes. */
    private Optional<ValueRange> card() {
        Path file = folder.resolve(CARD);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonMapper json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            JsonNode input = json.readTree(file.toFile()).path("input");
            if (!input.isObject()) {
                return Optional.empty();
            }
            InputSpec spec = json.treeToValue(input, InputSpec.class);
            return Optional.ofNullable(spec.range()).filter(range -> spec.rangeKnown());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Teachable Machine names its head's layers like no one else, and always takes [-1, 1]. */
    private Optional<ValueRange> teachableMachine() {
        boolean head = network.variables().stream()
                .anyMatch(variable -> variable.name().equals("dense_Dense1/kernel"));
        boolean base = inference.graph().getNodeList().stream()
                .anyMatch(node -> node.getName().contains("global_average_pooling2d_GlobalAveragePooling2D"));
        return head && base ? Optional.of(ValueRange.MINUS_ONE_TO_ONE) : Optional.empty();
    }
}
