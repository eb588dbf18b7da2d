// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graftwork.model.InputSpec;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ShapeText;
import org.graftwork.model.VariableCounts;

/** A model's figures for a person at the console, and its layers below them. */
final class ModelSheet {

    private ModelSheet() {}

    /** Lines of at most 100 characters, but for paths, warnings and names that are longer themselves. */
    static List<String> of(PretrainedModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(model.name());
        lines.add(line("format", model.format().title()));
        lines.add(line("path", model.path().toString()));
        lines.add(line("size", ByteSize.text(model.bytes()) + " on disk"));
        lines.add(line("input", input(model.input())));
        lines.add(line("values", values(model.input())));
        lines.add(line("output", output(model.output())));
        lines.add(line("parameters", VariableCounts.of(model).sentence()));
        lines.add(line("fine-tuning", fineTuning(model)));
        lines.add(line("training mode", model.training().isPresent() ? "yes" : "no, inference mode only"));
        model.warnings().forEach(warning -> lines.add(line("warning", warning)));
        lines.add(
                line("layers", String.format(Locale.ROOT, "%,d", model.layers().size())));
        lines.addAll(LayerList.of(model.layers()));
        return lines;
    }

    private static String line(String label, String text) {
        return String.format(Locale.ROOT, "%-15s%s", label, text);
    }

    private static String input(InputSpec input) {
        return String.format(
                Locale.ROOT,
                "%d x %d pixels (%s), %s, %s",
                input.width(),
                input.height(),
                input.fixedSize() ? "fixed" : "other sizes too",
                input.channels() == 1 ? "1 channel" : input.channels() + " channels",
                input.dtype());
    }

    private static String values(InputSpec input) {
        return input.range() + (input.rangeKnown() ? "" : ": assumed, the files do not say it; name it with --range");
    }

    private static String output(OutputSpec output) {
        return String.format(
                Locale.ROOT,
                "%s, %,d %s, shape %s",
                output.title(),
                output.dimensions(),
                output.dimensions() == 1 ? "dimension" : "dimensions",
                ShapeText.ofBatch(output.shape()));
    }

    private static String fineTuning(PretrainedModel model) {
        if (model.fineTunable()) {
            return "possible";
        }
        return "not possible: " + (model.variables().isEmpty() ? "it has no variables" : "no variable is trainable");
    }
}
