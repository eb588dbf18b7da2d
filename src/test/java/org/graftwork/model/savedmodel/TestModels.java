// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The models that src/test/python/make_model_fixtures.py wrote. */
final class TestModels {

    private TestModels() {}

    static Path folder(String name) {
        return Path.of("src/test/resources/models", name);
    }

    static Path copy(String name, Path target) throws IOException {
        Path source = folder(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file)));
            }
        }
        return target;
    }
}
