// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.classify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.problem.Problem;
import org.graftwork.ui.text.Strings;

/** Finds the files that were dropped: files as they are, of folders the files in them. */
final class PhotoFiles {

    /** So many cards are more than anybody looks at. */
    static final int MOST = 200;

    private PhotoFiles() {}

    static List<Path> of(List<Path> dropped) {
        List<Path> files = new ArrayList<>();
        for (Path path : dropped) {
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(path);
            }
        }
        return files.size() > MOST ? files.subList(0, MOST) : files;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(MOST)
                    .toList();
        } catch (IOException unreadable) {
            throw new Problem(Strings.text("classify.unreadableFolder", folder), unreadable);
        }
    }
}
