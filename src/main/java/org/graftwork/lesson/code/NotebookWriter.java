// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes notebooks of Jupyter, format 4.5: https://nbformat.readthedocs.io/en/latest/format_description.html. */
final class NotebookWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private NotebookWriter() {}

    static String write(PathText text) {
        ObjectNode notebook = JSON.createObjectNode();
        ArrayNode cells = notebook.putArray("cells");
        markdown(cells, "about", "# " + text.title() + "\n\n" + text.howToRun());
        for (PathText.Section section : text.sections()) {
            String id = section.lesson().id();
            markdown(
                    cells,
                    id,
                    "## " + section.heading() + "\n\n" + section.lesson().about());
            ObjectNode code = cell(cells, "code", id + "-code", section.code().stripTrailing());
            code.putNull("execution_count");
            code.putArray("outputs");
        }
        ObjectNode metadata = notebook.putObject("metadata");
        metadata.putObject("kernelspec")
                .put("display_name", "Python 3")
                .put("language", "python")
                .put("name", "python3");
        metadata.putObject("language_info").put("name", "python");
        notebook.put("nbformat", 4).put("nbformat_minor", 5);
        DefaultIndenter lines = new DefaultIndenter(" ", "\n");
        try {
            return JSON.writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(lines)
                                    .withArrayIndenter(lines))
                            .writeValueAsString(notebook)
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void markdown(ArrayNode cells, String id, String source) {
        cell(cells, "markdown", id, source);
    }

    /** Adds a cell; its text is a list of lines that keep their ends. */
    private static ObjectNode cell(ArrayNode cells, String type, String id, String source) {
        ObjectNode cell = cells.addObject().put("cell_type", type).put("id", id);
        cell.putObject("metadata");
        ArrayNode lines = cell.putArray("source");
        for (String line : source.split("(?<=\n)")) {
            lines.add(line);
        }
        return cell;
    }
}
