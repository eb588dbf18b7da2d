// SPDX-License-Identifier: Apache-2.0
package org.graftwork;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real models and photos that are not part of the project. Tests that need one are skipped where it is absent. */
public final class RealFiles {

    private RealFiles() {}

    /** The file or folder under the folder of real files; skips the test where there is none. */
    public static Path find(String name) {
        Path file =
                Path.of(System.getProperty("graftwork.real", "../shared/real")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "Skipped: no real file " + name + " on this machine");
        return file;
    }
}
