// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The models that make_model_fixtures.py and make_saved_model_fixtures.py of src/test/python wrote. */
final class TestModels {

    private TestModels() {}

    static Path folder(String name) {
        return Path.of("src/test/resources/models", name);
    }

    static Path copy(String name, Path target) throws IOException {
        Path source = folder(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file));
                if (!Files.isDirectory(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }
}
