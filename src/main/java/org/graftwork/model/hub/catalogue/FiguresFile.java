// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What is published of networks, by the networks' names: {@code figures.json}. */
final class FiguresFile {

    private final Map<String, PublishedFigures> figures = new HashMap<>();

    /**
     * @throws IllegalArgumentException if the document is damaged
     */
    FiguresFile(JsonNode document) {
        document.required("figures")
                .forEach(entry -> figures.put(entry.required("network").asText(), read(entry)));
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("No figures");
        }
    }

    private static PublishedFigures read(JsonNode entry) {
        return new PublishedFigures(
                count(entry, "parameters"),
                count(entry, "multiplyAdds"),
                share(entry),
                entry.required("source").asText());
    }

    private static OptionalLong count(JsonNode entry, String field) {
        if (!entry.has(field)) {
            return OptionalLong.empty();
        }
        long count = entry.get(field).asLong();
        if (count <= 0) {
            throw new IllegalArgumentException(field + " must be positive");
        }
        return OptionalLong.of(count);
    }

    private static OptionalDouble share(JsonNode entry) {
        if (!entry.has("top1")) {
            return OptionalDouble.empty();
        }
        double share = entry.get("top1").asDouble();
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("top1 must be between 0 and 1");
        }
        return OptionalDouble.of(share);
    }

    /** Those of a network's figures that hold of a model. */
    Optional<PublishedFigures> of(String modelName) {
        return PublishedNetwork.of(modelName)
                .flatMap(network -> Optional.ofNullable(figures.get(network.name()))
                        .map(found -> holding(found, network.likeness())))
                .filter(found -> found.parameters().isPresent()
                        || found.multiplyAdds().isPresent()
                        || found.top1().isPresent());
    }

    private static PublishedFigures holding(PublishedFigures figures, PublishedNetwork.Likeness likeness) {
        return switch (likeness) {
            case WEIGHTS -> figures;
            case NETWORK ->
                new PublishedFigures(
                        figures.parameters(), figures.multiplyAdds(), OptionalDouble.empty(), otherWeights(figures));
            case BASE ->
                new PublishedFigures(
                        OptionalLong.empty(), figures.multiplyAdds(), OptionalDouble.empty(), otherWeights(figures));
        };
    }

    private static String otherWeights(PublishedFigures figures) {
        return figures.source() + "; other weights of this architecture";
    }
}
