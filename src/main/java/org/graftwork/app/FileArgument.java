// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file of a double click: desktops start the product with the path of a pack or project file and nothing else. */
final class FileArgument {

    /** As the installers associate them. */
    private static final List<String> ENDINGS = List.of(".graftpack", ".graftwork");

    private FileArgument() {}

    /** Returns the absolute path where that is all the arguments hold; whether the file is there is not asked. */
    static Optional<Path> in(String... arguments) {
        if (arguments.length != 1) {
            return Optional.empty();
        }
        String name = arguments[0].toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                ? Optional.of(Path.of(arguments[0]).toAbsolutePath().normalize())
                : Optional.empty();
    }
}
