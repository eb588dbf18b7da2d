// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson;

import java.util.List;
import java.util.Map;

/**
 * What stands beside the bench at one time.
 *
 * @param text in Markdown
 * @param steps below it, in their order
 * @param set settings of the bench that are made when it is opened
 */
public record Screen(String text, List<Step> steps, Map<String, String> set) {

    public Screen {
        steps = List.copyOf(steps);
        set = Map.copyOf(set);
    }

    /** A screen that leaves the bench as it is. */
    public Screen(String text, List<Step> steps) {
        this(text, steps, Map.of());
    }
}
