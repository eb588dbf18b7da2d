// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.util.List;

/**
 * Code with the present choices in it.
 *
 * @param text the code
 * @param values where the choices stand in it, in their order
 */
public record FilledCode(String text, List<Value> values) {

    public FilledCode {
        values = List.copyOf(values);
    }

    /**
     * A choice that was filled in.
     *
     * @param choice its name
     * @param start where it begins in the text
     * @param end where what follows it begins
     */
    public record Value(String choice, int start, int end) {}
}
