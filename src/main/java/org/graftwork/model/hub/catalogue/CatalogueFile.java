// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.graftwork.model.ValueRange;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.problem.Problem;

/** Reads {@code assets/catalogue}: the models' facts, and what papers say of their architectures. */
public final class CatalogueFile {

    private CatalogueFile() {}

    /**
     * Reads the catalogue that comes with the product.
     *
     * @param folder with {@code models.json} and {@code figures.json}
     * @throws Problem if one is missing or damaged
     */
    public static Catalogue read(Path folder) {
        FiguresFile figures = read(folder.resolve("figures.json"), FiguresFile::new);
        return read(folder.resolve("models.json"), document -> catalogue(document, figures));
    }

    private static <T> T read(Path file, Function<JsonNode, T> meaning) {
        try {
            return meaning.apply(new ObjectMapper().readTree(Files.readAllBytes(file)));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new Problem("The catalogue " + file + " is damaged. Install Graftwork again.", e);
        } catch (IOException e) {
            throw new Problem("The catalogue " + file + " cannot be read. Install Graftwork again.", e);
        }
    }

    private static Catalogue catalogue(JsonNode document, FiguresFile figures) {
        List<CatalogueModel> models = new ArrayList<>();
        document.required("models").forEach(entry -> models.add(model(entry, figures)));
        if (models.isEmpty()) {
            throw new IllegalArgumentException("No models");
        }
        return new Catalogue(models);
    }

    private static CatalogueModel model(JsonNode entry, FiguresFile figures) {
        String name = entry.required("name").asText();
        int version = entry.required("version").asInt();
        if (name.indexOf('/') <= 0 || version <= 0) {
            throw new IllegalArgumentException("A handle is a publisher, a name and a version");
        }
        String text = ModelHandle.TfHub.SITE + name + "/" + version;
        return new CatalogueModel(
                new ModelHandle.TfHub(text, name, version),
                Task.valueOf(entry.required("task").asText()),
                text(entry, "architecture"),
                text(entry, "dataset"),
                HubFormat.valueOf(entry.required("format").asText()),
                flag(entry, "fineTunable"),
                number(entry, "height"),
                number(entry, "width"),
                flag(entry, "fixedSize"),
                number(entry, "features"),
                number(entry, "classes"),
                range(entry.get("range")),
                text(entry, "licence"),
                text(entry, "archive"),
                entry.path("latest").asBoolean(),
                figures.of(name));
    }

    private static Optional<String> text(JsonNode entry, String field) {
        return Optional.ofNullable(entry.get(field)).map(JsonNode::asText);
    }

    private static Optional<Boolean> flag(JsonNode entry, String field) {
        return Optional.ofNullable(entry.get(field)).map(JsonNode::asBoolean);
    }

    private static OptionalInt number(JsonNode entry, String field) {
        return entry.has(field) ? OptionalInt.of(entry.get(field).asInt()) : OptionalInt.empty();
    }

    private static Optional<ValueRange> range(JsonNode range) {
        return Optional.ofNullable(range)
                .map(ends -> new ValueRange(
                        ends.required(0).asDouble(), ends.required(1).asDouble()));
    }
}
