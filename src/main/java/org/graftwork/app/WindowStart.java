// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.graftwork.lesson.progress.ProgressFile;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.ui.GraftworkApplication;
import org.graftwork.ui.WindowSetup;
import org.graftwork.workbench.ProductFiles;
import org.graftwork.workbench.Workbench;
import org.graftwork.workbench.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the window on the usual workspace, and cleans up when it was closed. */
final class WindowStart {

    private static final Logger LOG = LoggerFactory.getLogger(WindowStart.class);
    private static final int PATIENCE_SECONDS = 2;

    private WindowStart() {}

    /**
     * Returns one of {@link ExitCode} when the window was closed.
     *
     * @param opened the pack or project file to open the window with
     */
    static int run(Workspace workspace, WorkbenchFactory workbenches, Console console, Optional<Path> opened) {
        ExecutorService workers = Executors.newCachedThreadPool(named("work"));
        ExecutorService writer = Executors.newSingleThreadExecutor(named("settings"));
        Workbench workbench = workbenches.open(workspace);
        try {
            QuietToolkit.begin();
            GraftworkApplication.open(new WindowSetup(
                    workbench,
                    workers,
                    workspace.root().resolve("exports"),
                    new StoredPreferences(workspace.root().resolve("settings.json"), writer),
                    LessonLibrary.read(ProductFiles.find().assets().resolve("lessons")),
                    new ProgressFile(workspace.root().resolve("lessons.json"), writer),
                    opened));
            return ExitCode.OK;
        } catch (UnsupportedOperationException noDisplay) {
            LOG.error("The window cannot be opened", noDisplay);
            console.say("The window cannot be opened: there is no display here. Set DISPLAY, or work on the command"
                    + " line: graftwork --help");
            return ExitCode.FAILURE;
        } finally {
            // Work that is still ending may need what the workbench frees.
            end(workers);
            end(writer);
            workbench.close();
        }
    }

    private static void end(ExecutorService executor) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Threads that do not keep the product from ending. */
    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
