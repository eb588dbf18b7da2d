// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the product's models and photos are. Code is shown with short paths, {@code "sample-data/cats-and-dogs"}; code
 * that is taken away has the whole ones.
 *
 * @param folder holds {@code assets} and {@code sample-data}
 */
public record ProductPaths(Path folder) {

    private static final Pattern SHORT = Pattern.compile("([\"'])((?:assets|sample-data)(?:/[^\"'\n]*)?)\\1");

    /** The same code with whole paths; slashes are understood everywhere. */
    public String whole(String code) {
        String root = folder.toAbsolutePath()
                .normalize()
                .toString()
                .replace('\\', '/')
                .replace("\"", "\\\"");
        return SHORT.matcher(code).replaceAll(path -> Matcher.quoteReplacement('"' + root + "/" + path.group(2) + '"'));
    }
}
