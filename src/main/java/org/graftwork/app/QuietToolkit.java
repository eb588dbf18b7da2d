// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.logging.Logger;

/** Keeps JavaFX from warning on each start that it runs on the class path, which is how the product is built. */
final class QuietToolkit {

    private static final String WARNING = "Unsupported JavaFX configuration";

    /** Loggers that nobody holds are forgotten, with their filters. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private QuietToolkit() {}

    static void begin() {
        JAVAFX.setFilter(
                record -> record.getMessage() == null || !record.getMessage().startsWith(WARNING));
    }
}
