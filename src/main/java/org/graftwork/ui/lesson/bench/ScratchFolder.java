// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A temporary folder for what a lesson's bench writes and nobody keeps. It is made when it is first asked for. Used on
 * working threads.
 */
public final class ScratchFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ScratchFolder.class);

    private final Thread atExit = new Thread(this::deleteAll, "graftwork-scratch");
    private Path folder;

    /**
     * A folder in it that is not there yet.
     *
     * @throws Problem if nothing can be written to the machine's folder for temporary files
     */
    public synchronized Path fresh(String name) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("graftwork-lesson-");
                // A window may be closed over a lesson that is open.
                Runtime.getRuntime().addShutdownHook(atExit);
            }
            Path fresh = folder.resolve(name);
            for (int i = 2; Files.exists(fresh); i++) {
                fresh = folder.resolve(name + "-" + i);
            }
            return fresh;
        } catch (IOException impossible) {
            throw new Problem(
                    "Nothing can be written to the folder for temporary files " + System.getProperty("java.io.tmpdir")
                            + ". Make room there, or free it.",
                    impossible);
        }
    }

    /** Deletes it with all that is in it. */
    public synchronized void delete() {
        if (folder == null) {
            return;
        }
        deleteAll();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            LOG.debug("The product is ending", ending);
        }
        folder = null;
    }

    private void deleteAll() {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException left) {
            LOG.info("The temporary folder {} is left behind: {}", folder, left.getMessage());
        }
    }
}
