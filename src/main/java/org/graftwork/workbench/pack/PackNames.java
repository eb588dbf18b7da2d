// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.util.Arrays;
import java.util.List;

/** Which names may stand in a pack. They are data of whoever made it, and become files and lines of text here. */
final class PackNames {

    private static final int LONGEST = 1000;

    private PackNames() {}

    /** Whether a path, with slashes, stays below the folder that it is resolved in, on every system. */
    static boolean staysBelow(String path) {
        return isText(path)
                && !path.contains("\\")
                && !path.contains(":")
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> List.of("", ".", "..").contains(part));
    }

    /** Whether a name can be shown: some characters, none of which moves a terminal's cursor. */
    static boolean isText(String name) {
        return name != null
                && !name.isBlank()
                && name.length() <= LONGEST
                && name.chars().noneMatch(Character::isISOControl);
    }

    /** A name as a file's or folder's own, whatever whoever made the pack wrote. */
    static String asFile(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        // Windows drops dots at the end; a dot at the beginning hides, and marks what is half done.
        String whole = plain.replaceAll("[. ]+$", "");
        return whole.isEmpty() || whole.startsWith(".") ? "_" + whole : whole;
    }

    /** The name that is tried after others of the same name are taken: {@code leaves-2}, {@code net-2.keras}. */
    static String numbered(String name, int number, boolean single) {
        int dot = single ? name.lastIndexOf('.') : -1;
        return number == 1
                ? name
                : dot > 0 ? name.substring(0, dot) + "-" + number + name.substring(dot) : name + "-" + number;
    }
}
