// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import org.graftwork.problem.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one process at a time install packs into a workspace, so that what is half done can only be what an interrupted
 * one has left. The system itself lets go of the lock when its process ends, however it ends.
 */
final class InstallLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InstallLock.class);
    private static final String FILE = ".pack-install.lock";
    private static final long BETWEEN_LOOKS_MILLISECONDS = 100;

    private final FileChannel channel;

    private InstallLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until nobody else installs into the workspace. */
    static InstallLock take(Path workspace, Cancellation cancellation) throws IOException {
        FileChannel channel =
                FileChannel.open(workspace.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            while (!locked(channel)) {
                cancellation.check();
                Thread.sleep(BETWEEN_LOOKS_MILLISECONDS);
            }
            return new InstallLock(channel);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            LOG.debug("another thread installs", e);
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
