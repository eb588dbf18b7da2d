// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.graftwork.model.hub.ModelHandle;

/** Takes text apart into the words that are searched, so that mobilenet-v2, mobilenet_v2 and mobilenet v2 are one. */
final class SearchWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^\\.+|\\.+$");

    private SearchWords() {}

    /** The words of a text in lower case; of a pasted handle, those of its name. */
    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        String name =
                lower.startsWith(ModelHandle.TfHub.SITE) ? lower.substring(ModelHandle.TfHub.SITE.length()) : lower;
        return Arrays.stream(BETWEEN.split(name))
                .map(word -> DOTS_AROUND.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
