// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.Workspace;
import org.graftwork.workbench.check.CheckResult.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether files can be written, moved and read in the workspace. */
record WorkspaceCheck(Workspace workspace) implements Check {

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceCheck.class);

    @Override
    public Finding run(Cancellation cancellation) {
        try {
            Path file =
                    workspace.logs().resolve(".check-" + ProcessHandle.current().pid());
            String written = "written by the check";
            AtomicFiles.write(file, written.getBytes(StandardCharsets.UTF_8));
            String read = Files.readString(file);
            Files.delete(file);
            if (read.equals(written)) {
                return Finding.green("The workspace " + workspace.root() + " can be written.", Map.of());
            }
        } catch (IOException | Problem e) {
            LOG.info("The workspace cannot be written", e);
        }
        return new Finding(
                Level.RED,
                "The workspace " + workspace.root() + " cannot be written.",
                "Free it, or name another folder with --home or GRAFTWORK_HOME.",
                Map.of());
    }
}
