// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.util.Map;

/**
 * What came of one check.
 *
 * @param subject what was checked
 * @param level how good it is
 * @param sentence what was found
 * @param advice what to do about it; empty where nothing has to be done
 * @param figures what was measured, by name
 */
public record CheckResult(Subject subject, Level level, String sentence, String advice, Map<String, Double> figures) {

    public CheckResult {
        figures = Map.copyOf(figures);
    }

    /** What is checked. */
    public enum Subject {
        JAVA,
        MEMORY,
        DISK,
        PROCESSOR,
        TENSORFLOW,
        SPEED,
        GPU,
        DISPLAY,
        PACKS,
        WORKSPACE
    }

    /** How good it is, from best to worst. */
    public enum Level {
        /** Ready. */
        GREEN,
        /** It works, and something should be known. */
        AMBER,
        /** It does not work. */
        RED
    }
}
