// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that every command has. */
final class HomeOption {

    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "The workspace folder. Default: $GRAFTWORK_HOME, or Graftwork in your home folder.")
    private Path home;

    Optional<Path> folder() {
        return Optional.ofNullable(home);
    }
}
