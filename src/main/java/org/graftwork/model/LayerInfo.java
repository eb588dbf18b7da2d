// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A layer with its variables. Where the model's format has no layers, they are made from the variables' names.
 *
 * @param name the part of the names its variables share, such as {@code expanded_conv_3/depthwise}
 * @param variables in the model's order
 */
public record LayerInfo(String name, List<VariableInfo> variables) {

    public LayerInfo {
        variables = List.copyOf(variables);
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
