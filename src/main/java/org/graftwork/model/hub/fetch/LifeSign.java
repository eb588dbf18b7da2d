// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.graftwork.problem.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the temporary folder of an entry grow while its archive comes in beside it: whoever waits for the entry, Python
 * or this product, takes a lock over whose folder does not grow.
 */
final class LifeSign implements Progress {

    private static final Logger LOG = LoggerFactory.getLogger(LifeSign.class);
    private static final long EVERY = TimeUnit.SECONDS.toNanos(5);

    private final Path file;
    private final Progress listener;
    private long last = System.nanoTime() - EVERY;

    LifeSign(Path folder, Progress listener) throws IOException {
        Files.createDirectories(folder);
        this.file = folder.resolve(".fetching");
        this.listener = listener;
    }

    @Override
    public void report(String message, long done, long total) {
        if (System.nanoTime() - last >= EVERY) {
            last = System.nanoTime();
            try {
                Files.write(file, new byte[] {'.'}, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                LOG.debug("no sign of life", e);
            }
        }
        listener.report(message, done, total);
    }

    /** Takes the sign away: the folder is to hold the model alone. */
    void end() throws IOException {
        Files.deleteIfExists(file);
    }
}
