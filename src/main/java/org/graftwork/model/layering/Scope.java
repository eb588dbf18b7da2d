// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The scopes a node's name stands in, such as {@code model}, {@code conv1} for {@code model/conv1/Conv2D}. Keras opens one
 * for each layer. Those that only come from a call of a function are left out.
 */
final class Scope {

    private static final Pattern CALL = Pattern.compile("(Stateful)?PartitionedCall(_\\d+)?");

    private Scope() {}

    static List<String> of(String node) {
        List<String> scopes = new ArrayList<>();
        String[] parts = node.split("/", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            if (!CALL.matcher(parts[i]).matches()) {
                scopes.add(parts[i]);
            }
        }
        return scopes;
    }

    static boolean startsWith(List<String> scope, List<String> start) {
        return scope.size() >= start.size() && scope.subList(0, start.size()).equals(start);
    }
}
