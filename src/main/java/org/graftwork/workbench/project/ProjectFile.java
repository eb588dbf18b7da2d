// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.graftwork.model.ValueRange;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.JsonFormat;

/**
 * Reads and writes project files, the {@code .graftwork} that a double click opens: one JSON object with the fields
 * {@code format} ({@value #FORMAT}), {@code version} and those of {@link Project}. What is left out of it is as usual, so
 * that a few lines written by hand are a project too.
 */
final class ProjectFile {

    /** The end of the files' names. */
    static final String SUFFIX = ".graftwork";

    static final String FORMAT = "graftwork-project";
    static final int VERSION = 1;

    /** Far more than the keys of the largest model's variables take. */
    private static final long LARGEST = 16L << 20;

    private final ObjectMapper mapper;
    private final ProjectReferences references;

    ProjectFile(ProjectReferences references) {
        this.references = references;
        this.mapper = JsonFormat.mapper()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT)
                .addMixIn(ValueRange.class, FieldsAlone.class)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    }

    /** What follows from a range need not stand beside it. */
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface FieldsAlone {}

    /**
     * Reads a project; whether its model and photos are there is not asked.
     *
     * @throws ProjectProblem if it is not there, is no project, is damaged, or is of a newer version
     */
    Project read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw isNone(file);
            }
            JsonNode tree = mapper.readTree(Files.readAllBytes(file));
            requireVersion(file, tree);
            Project project = mapper.treeToValue(complete((ObjectNode) tree), Project.class);
            return references.read(project, file.toAbsolutePath().getParent());
        } catch (JsonProcessingException e) {
            throw damaged(file, e);
        } catch (InvalidPathException e) {
            throw new ProjectProblem(
                    "The project " + file.getFileName() + " cannot be read: \"" + e.getInput()
                            + "\" is no path on this system. Correct it in " + file + ".",
                    e);
        } catch (IOException e) {
            throw new ProjectProblem(
                    Files.exists(file)
                            ? "The project " + file + " cannot be read: check that it is a file you may read."
                            : "There is no project " + file + ". Choose where it is now.",
                    e);
        }
    }

    /** @throws ProjectProblem if it cannot be written; a file of that name stays as it was */
    void write(Path file, Project project) {
        Path folder = file.toAbsolutePath().getParent();
        ObjectNode tree = mapper.createObjectNode().put("format", FORMAT).put("version", VERSION);
        tree.setAll((ObjectNode) mapper.valueToTree(references.written(project, folder)));
        try {
            AtomicFiles.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
        } catch (IOException e) {
            throw new ProjectProblem(
                    "The project cannot be saved as " + file + ": free space there, or choose another folder.", e);
        }
    }

    private static void requireVersion(Path file, JsonNode tree) {
        if (!tree.isObject() || !FORMAT.equals(tree.path("format").asText())) {
            throw isNone(file);
        }
        JsonNode version = tree.path("version");
        if (!version.canConvertToInt() || !version.isIntegralNumber() || version.intValue() < 1) {
            throw new ProjectProblem("The project " + file.getFileName() + " does not say its version. Take it from a"
                    + " copy, or write \"version\": " + VERSION + " into " + file + ".");
        }
        if (version.intValue() > VERSION) {
            throw new ProjectProblem("The project " + file.getFileName() + " is of version " + version.intValue()
                    + " of project files, and this Graftwork reads version " + VERSION
                    + ". Install a newer Graftwork.");
        }
    }

    private static ProjectProblem isNone(Path file) {
        return new ProjectProblem(file + " is no project of Graftwork. Choose a file that Graftwork has saved.");
    }

    private static ProjectProblem damaged(Path file, JsonProcessingException e) {
        if (e.getCause() instanceof IllegalArgumentException told && told.getMessage() != null) {
            return new ProjectProblem(
                    "The project " + file.getFileName() + " cannot be read: " + oneLine(told.getMessage())
                            + ". Correct it in " + file + ".",
                    e);
        }
        String where = e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? ""
                : " at line " + e.getLocation().getLineNr();
        return new ProjectProblem(
                "The project " + file.getFileName() + " is damaged" + where + ". Take " + file + " from a copy.", e);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** What is left out of a file is as usual. */
    private ObjectNode complete(ObjectNode read) {
        ObjectNode whole = mapper.valueToTree(Project.empty());
        merge(whole, read);
        completePart(whole, "model", ProjectModel.BUILTIN, "source");
        completePart(whole, "photos", ProjectPhotos.sample(), "folder");
        return whole;
    }

    /** @param own the field that has no usual value */
    private void completePart(ObjectNode project, String part, Object usual, String own) {
        if (project.get(part) instanceof ObjectNode given) {
            ObjectNode whole = mapper.valueToTree(usual);
            whole.remove(own);
            merge(whole, given);
            project.set(part, whole);
        }
    }

    private static void merge(ObjectNode into, ObjectNode from) {
        for (Map.Entry<String, JsonNode> field : from.properties()) {
            if (into.get(field.getKey()) instanceof ObjectNode inner && field.getValue() instanceof ObjectNode other) {
                merge(inner, other);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        }
    }
}
