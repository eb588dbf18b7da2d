// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A layer with its variables. Where the model's format has no layers, they are made from the variables' names.
 *
 * @param name unique in the model, such as {@code block_3_depthwise} or {@code MobilenetV2/expanded_conv_3/depthwise}
 * @param kind what it does, such as {@code DepthwiseConv2D}; empty where that is not known
 * @param variables in the model's order; none for a layer that only computes
 * @param output what it gives on; empty where the graph does not show it
 */
public record LayerInfo(String name, String kind, List<VariableInfo> variables, Optional<LayerOutput> output) {

    public LayerInfo {
        variables = List.copyOf(variables);
    }

    /** A layer of which no more than its variables is known. */
    public LayerInfo(String name, List<VariableInfo> variables) {
        this(name, "", variables, Optional.empty());
    }

    /** One layer for each part that variables' names share before their last slash, in the order of first use. */
    public static List<LayerInfo> byName(List<VariableInfo> variables) {
        Map<String, List<VariableInfo>> groups = new LinkedHashMap<>();
        for (VariableInfo variable : variables) {
            int slash = variable.name().lastIndexOf('/');
            String layer = slash < 0 ? variable.name() : variable.name().substring(0, slash);
            groups.computeIfAbsent(layer, name -> new ArrayList<>()).add(variable);
        }
        return groups.entrySet().stream()
                .map(group -> new LayerInfo(group.getKey(), group.getValue()))
                .toList();
    }
}
