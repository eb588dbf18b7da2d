// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ValueRange;

/**
 * The files that stand in an export beside TensorFlow's own: {@code labels.txt} (a class a line), {@code labels.json} (a
 * list of them) and {@code model_card.json}. TensorFlow's loaders pass them over.
 */
final class ExportFiles {

    private static final String LABELS = "labels.json";
    private static final String MODEL_CARD = "model_card.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addMixIn(ValueRange.class, RecordComponentsOnly.class)
            .build()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Leaves out what is only a question about a record. */
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface RecordComponentsOnly {}

    private final Path folder;

    ExportFiles(Path folder) {
        this.folder = folder;
    }

    void write(ModelCard card) throws IOException {
        Files.write(folder.resolve("labels.txt"), card.classes());
        Files.writeString(folder.resolve(LABELS), JSON.writeValueAsString(card.classes()) + "\n");
        Files.writeString(folder.resolve(MODEL_CARD), JSON.writeValueAsString(card) + "\n");
    }

    /**
     * Reads the classes' names.
     *
     * @throws ExportProblem if they are missing or damaged
     */
    List<String> labels() {
        try {
            return JSON.readValue(text(LABELS), new TypeReference<List<String>>() {});
        } catch (JsonProcessingException e) {
            throw damaged(LABELS, e);
        }
    }

    /**
     * Reads what the base takes. Cards of earlier versions say nothing of how photos are fitted: these were stretched.
     *
     * @throws ExportProblem if that is missing or damaged
     */
    InputSpec input() {
        try {
            JsonNode input = JSON.readTree(text(MODEL_CARD)).path("input");
            InputSpec spec = JSON.treeToValue(input, InputSpec.class);
            if (!usable(spec)) {
                throw damaged(MODEL_CARD, null);
            }
            // It was trained with this range, whoever named it.
            return spec.withRange(spec.range());
        } catch (JsonProcessingException e) {
            throw damaged(MODEL_CARD, e);
        }
    }

    private static boolean usable(InputSpec spec) {
        return spec != null
                && spec.height() > 0
                && spec.width() > 0
                && (spec.channels() == 1 || spec.channels() == 3)
                && spec.range() != null;
    }

    private String text(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new ExportProblem(folder + " is no export of Graftwork: it has no " + name
                    + ". Name a folder that Graftwork has exported to.");
        }
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private ExportProblem damaged(String name, Exception cause) {
        return new ExportProblem(folder.resolve(name) + " is damaged. Export the classifier again.", cause);
    }
}
