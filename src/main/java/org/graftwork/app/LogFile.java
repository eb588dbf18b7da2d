// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.Workspace;

/** Sends the log to a file of the workspace, and none of it to the console, where it would stand between results. */
final class LogFile {

    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;
    /** Tells of every group it reads. Held here, since loggers are forgotten when nobody holds them. */
    private static final Logger HDF = Logger.getLogger("io.jhdf");

    private LogFile() {}

    /** Begins to log there. A workspace that cannot be written leaves the product without a log, not without its use. */
    static void begin(Workspace workspace) {
        HDF.setLevel(Level.WARNING);
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        try {
            Handler file = new FileHandler(
                    workspace.logs().resolve("graftwork-%u-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.INFO);
            root.addHandler(file);
        } catch (IOException | Problem e) {
            root.setLevel(Level.OFF);
        }
    }
}
