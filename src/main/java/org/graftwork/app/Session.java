// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.Workspace;

/**
 * What all commands share.
 *
 * @param workbenches makes the workbench
 * @param console where to write
 * @param stop requested by Ctrl-C
 */
record Session(WorkbenchFactory workbenches, Console console, Cancellation stop) {

    /** Opens the workbench on the workspace that a person named, or else on the usual one. */
    Workbench open(Optional<Path> home) {
        return workbenches.open(Workspace.locate(home));
    }
}
