// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProductFilesTest {
    @TempDir
    Path installed;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectories(installed.resolve("assets"));
        Files.createDirectories(installed.resolve("sample-data"));
    }

    @Test
    void filesBesideTheJarAreFound() {
        ProductFiles files = ProductFiles.find(Optional.empty(), installed.resolve("graftwork.jar"));

        assertEquals(installed.resolve("assets"), files.assets());
        assertEquals(installed.resolve("sample-data"), files.sampleData());
    }

    @Test
    void filesOfACheckoutAreFoundFromItsCompiledClasses() throws IOException {
        Files.createFile(installed.resolve("pom.xml"));

        ProductFiles files = ProductFiles.find(Optional.empty(), installed.resolve("target/classes"));

        assertEquals(installed.resolve("assets"), files.assets());
    }

    @Test
    void theFolderAPersonNamesComesFirst(@TempDir Path named) throws IOException {
        Files.createDirectories(named.resolve("assets"));

        ProductFiles files = ProductFiles.find(Optional.of(named), installed.resolve("graftwork.jar"));

        assertEquals(named.resolve("assets"), files.assets());
    }

    @Test
    void aMissingPartOfTheFilesIsNamedWithItsFolder() throws IOException {
        Files.delete(installed.resolve("sample-data"));
        ProductFiles files = ProductFiles.find(Optional.empty(), installed.resolve("graftwork.jar"));

        Problem problem = assertThrows(Problem.class, files::sampleData);

        assertEquals(
                "A part of the product is missing: there is no folder " + installed.resolve("sample-data")
                        + ". Install Graftwork again, or name the folder that holds it with -Dgraftwork.files=FOLDER.",
                problem.getMessage());
    }

    @Test
    void withoutAnyFilesTheyAreExpectedBesideTheJar(@TempDir Path empty) {
        ProductFiles files = ProductFiles.find(Optional.empty(), empty.resolve("graftwork.jar"));

        assertEquals(empty, files.folder());
    }

    @Test
    void theRunningProductFindsItsCheckout() {
        assertEquals(Path.of("").toAbsolutePath(), ProductFiles.find().folder());
    }
}
