// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which variables of a file are not the network's. */
final class LeftOut {

    private static final int EXAMPLES = 3;
    /** What TensorFlow itself counts. */
    private static final Set<String> COUNTERS = Set.of("save_counter", "global_step");

    private LeftOut() {}

    /** A plain sentence; empty where nothing worth a word is left out. */
    static Optional<String> warning(Collection<String> all) {
        List<String> names =
                all.stream().filter(name -> !COUNTERS.contains(name)).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<String> examples = names.stream().limit(EXAMPLES).toList();
        return Optional.of(
                names.size() == 1
                        ? "The file also holds the variable " + examples.get(0)
                                + ", which is not the network's and is left out."
                        : "The file also holds " + names.size() + " variables that are not the network's, such as "
                                + String.join(", ", examples) + "; they are left out.");
    }
}
