// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.text;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of layers and variables where there is not room for all of them: words are left out at the front, as {@code
 * expanded} in {@code expanded_conv_11/project}, but never a number, which tells a block from the others.
 */
public final class ShortName {

    private static final String LEFT_OUT = "…";

    /** A word without a digit, what parts it from the next one, and a next one. */
    private static final Pattern DISPENSABLE = Pattern.compile("[^0-9_/]*[_/]+(?=[^_/])");

    private ShortName() {}

    /**
     * The longest form of a name that fits; the shortest one where none does.
     *
     * @param fits whether there is room for a form
     */
    public static String of(String name, Predicate<String> fits) {
        String form = name;
        Matcher words = DISPENSABLE.matcher(name);
        int from = 0;
        while (!fits.test(form) && words.region(from, name.length()).lookingAt()) {
            from = words.end();
            form = LEFT_OUT + name.substring(from);
        }
        return form;
    }
}
