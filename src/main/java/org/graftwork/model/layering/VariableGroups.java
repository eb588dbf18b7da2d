// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.VariableInfo;

/** Makes layers of variables' names: those whose names are the same before the last slash are one layer. */
final class VariableGroups {

    private VariableGroups() {}

    /** Layer to the indices of its variables, in the order of first use. */
    static Map<String, List<Integer>> of(List<VariableInfo> variables) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            String name = variables.get(i).name();
            int slash = name.lastIndexOf('/');
            String layer = slash < 0 ? name : name.substring(0, slash);
            groups.computeIfAbsent(free(layer, name, groups, variables), key -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    /** Two layers of one name, in two nested models, are two: a layer has no two variables of one name. */
    private static String free(
            String layer, String variable, Map<String, List<Integer>> groups, List<VariableInfo> variables) {
        String candidate = layer;
        for (int number = 2; holds(groups.get(candidate), variable, variables); number++) {
            candidate = layer + " (" + number + ")";
        }
        return candidate;
    }

    private static boolean holds(List<Integer> group, String variable, List<VariableInfo> variables) {
        return group != null
                && group.stream().anyMatch(index -> variables.get(index).name().equals(variable));
    }
}
