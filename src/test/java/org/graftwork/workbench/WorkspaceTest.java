// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {

    @TempDir
    private Path home;

    @Test
    void itStandsInTheHomeFolder() {
        assertEquals(
                home.resolve("Graftwork"),
                Workspace.locate(Optional.empty(), Map.of(), home).root());
    }

    @Test
    void theVariableNamesAnother() {
        Map<String, String> environment =
                Map.of("GRAFTWORK_HOME", home.resolve("else").toString());
        assertEquals(
                home.resolve("else"),
                Workspace.locate(Optional.empty(), environment, home).root());
    }

    @Test
    void theFolderAPersonNamesGoesBeforeTheVariable() {
        Map<String, String> environment =
                Map.of("GRAFTWORK_HOME", home.resolve("else").toString());
        assertEquals(
                home.resolve("named"),
                Workspace.locate(Optional.of(home.resolve("named")), environment, home)
                        .root());
    }

    @Test
    void nothingIsMadeBeforeItIsAskedFor() {
        Workspace workspace = Workspace.locate(Optional.empty(), Map.of(), home);
        assertFalse(Files.exists(workspace.root()));
        assertTrue(Files.isDirectory(workspace.runs()));
        assertFalse(Files.exists(workspace.root().resolve("models")));
    }

    @Test
    void aFileInItsPlaceIsNamed() throws IOException {
        Files.writeString(home.resolve("Graftwork"), "in the way");
        Workspace workspace = Workspace.locate(Optional.empty(), Map.of(), home);
        WorkspaceProblem problem = assertThrows(WorkspaceProblem.class, workspace::runs);
        assertEquals(
                "The workspace folder " + home.resolve("Graftwork").resolve("runs")
                        + " cannot be written: free it, or name another with --home or GRAFTWORK_HOME.",
                problem.getMessage());
    }
}
