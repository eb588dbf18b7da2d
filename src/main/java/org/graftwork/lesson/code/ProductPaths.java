// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
        return SHORT.matcher(code)
                .replaceAll(path -> Matcher.quoteReplacement(PythonLiteral.text(root() + path.group(2))));
    }

    /** The same values with short paths. */
    public Map<String, String> shortened(Map<String, String> values) {
        Map<String, String> shortened = new LinkedHashMap<>();
        String before = PythonLiteral.text(folder.toAbsolutePath().normalize() + File.separator);
        String start = before.substring(0, before.length() - 1);
        values.forEach((name, value) -> shortened.put(
                name,
                value.startsWith(start) ? '"' + value.substring(start.length()).replace("\\\\", "/") : value));
        return shortened;
    }

    private String root() {
        return folder.toAbsolutePath().normalize().toString().replace('\\', '/') + "/";
    }
}
