// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;

/** Layers as a table for a person at the console: one line each, two where the name is long. */
final class LayerList {

    private static final int WIDTH = 100;
    private static final int COUNT = 13;
    private static final String INDENT = "  ";

    private final int name;
    private final int kind;

    private LayerList(List<LayerInfo> layers) {
        kind = longest(layers.stream().map(LayerInfo::kind), "kind");
        int room = WIDTH - INDENT.length() - 2 - kind - 2 * COUNT;
        name = longest(layers.stream().map(LayerInfo::name).filter(layer -> layer.length() <= room), "layer");
    }

    /** The table's lines with its head; nothing where there are no layers. */
    static List<String> of(List<LayerInfo> layers) {
        if (layers.isEmpty()) {
            return List.of();
        }
        LayerList list = new LayerList(layers);
        List<String> lines = new ArrayList<>();
        lines.add(list.row("layer", "kind", "parameters", "trainable"));
        layers.forEach(layer -> list.add(layer, lines));
        return lines;
    }

    private void add(LayerInfo layer, List<String> lines) {
        String first = layer.name();
        if (first.length() > name) {
            lines.add(INDENT + first);
            first = "";
        }
        lines.add(row(first, layer.kind(), parameters(layer.variables()), parameters(trainable(layer))));
    }

    private String row(String first, String second, String third, String fourth) {
        String pattern = INDENT + "%-" + name + "s  %-" + kind + "s%" + COUNT + "s%" + COUNT + "s";
        return String.format(Locale.ROOT, pattern, first, second, third, fourth).stripTrailing();
    }

    private static List<VariableInfo> trainable(LayerInfo layer) {
        return layer.variables().stream().filter(VariableInfo::trainable).toList();
    }

    /** Nothing in place of zeros, so that layers that only compute do not hide the others. */
    private static String parameters(List<VariableInfo> variables) {
        return variables.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%,d", VariableCount.of(variables).parameters());
    }

    private static int longest(Stream<String> texts, String head) {
        return Math.max(head.length(), texts.mapToInt(String::length).max().orElse(0));
    }
}
