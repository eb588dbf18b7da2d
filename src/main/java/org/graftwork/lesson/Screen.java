// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson;

import java.util.List;

/**
 * What stands beside the bench at one time.
 *
 * @param text in Markdown
 * @param steps below it, in their order
 */
public record Screen(String text, List<Step> steps) {

    public Screen {
        steps = List.copyOf(steps);
    }
}
