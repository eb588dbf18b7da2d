// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

import java.util.List;

/**
 * One thing that was compared.
 *
 * @param subject what was compared
 * @param level how well it fits
 * @param sentence the reason, a plain sentence
 * @param fixes what can be done about it, the usual one first; empty where nothing can or has to be
 */
public record Finding(Subject subject, Level level, String sentence, List<Fix> fixes) {

    public Finding {
        fixes = List.copyOf(fixes);
    }
}
