// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.Comparator;
import java.util.List;

/**
 * How photos, a model and a head go together, found out before anything runs.
 *
 * @param findings one a subject that could be compared, in the subjects' order
 */
public record Compatibility(List<Finding> findings) {

    public Compatibility {
        findings = List.copyOf(findings);
    }

    /** The worst level of all findings. */
    public Level level() {
        return findings.stream()
                .map(Finding::level)
                .max(Comparator.naturalOrder())
                .orElse(Level.GREEN);
    }
}
