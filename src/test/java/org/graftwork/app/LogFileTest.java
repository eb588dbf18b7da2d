// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.graftwork.workbench.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

final class LogFileTest {

    private final Logger root = Logger.getLogger("");
    private List<Handler> before;
    private Level level;

    @TempDir
    private Path folder;

    @BeforeEach
    void rememberTheLogger() {
        before = List.of(root.getHandlers());
        level = root.getLevel();
    }

    @AfterEach
    void restoreTheLogger() {
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
            handler.close();
        }
        before.forEach(root::addHandler);
        root.setLevel(level);
    }

    @Test
    void stackTracesGoToAFileOfTheWorkspace() throws IOException {
        Workspace workspace = Workspace.locate(Optional.of(folder));
        LogFile.begin(workspace);
        LoggerFactory.getLogger(LogFileTest.class).error("broken", new IllegalStateException("the cause"));
        List<Path> logs;
        try (Stream<Path> files = Files.list(workspace.logs())) {
            logs = files.filter(file -> file.toString().endsWith(".log")).toList();
        }
        assertEquals(1, logs.size());
        String log = Files.readString(logs.get(0));
        assertTrue(log.contains("broken"), log);
        assertTrue(log.contains("IllegalStateException: the cause"), log);
    }

    @Test
    void aWorkspaceThatCannotBeWrittenLeavesThingsQuiet() throws IOException {
        Files.writeString(folder.resolve("home"), "in the way");
        LogFile.begin(Workspace.locate(Optional.of(folder.resolve("home"))));
        assertEquals(0, root.getHandlers().length);
    }
}
