// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Hears what JavaFX warns of while a test runs. */
final class CssWarnings extends Handler {

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final List<String> heard = new CopyOnWriteArrayList<>();

    private CssWarnings() {}

    static CssWarnings listen() {
        CssWarnings warnings = new CssWarnings();
        JAVAFX.addHandler(warnings);
        return warnings;
    }

    /** What was warned of since, and stops listening. */
    List<String> heard() {
        JAVAFX.removeHandler(this);
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord entry) {
        boolean ofTheClassPath =
                entry.getMessage() != null && entry.getMessage().startsWith("Unsupported JavaFX configuration");
        if (entry.getLevel().intValue() >= Level.WARNING.intValue() && !ofTheClassPath) {
            heard.add(entry.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
