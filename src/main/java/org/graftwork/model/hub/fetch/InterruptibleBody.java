// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.graftwork.problem.Cancellation;

/**
 * Reads an answer's body on a thread of its own, so that a server that falls silent does not keep anybody waiting who
 * wants to stop.
 */
final class InterruptibleBody implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int AHEAD = 4;
    private static final byte[] END = new byte[0];

    private final InputStream body;
    private final Duration silence;
    private final Cancellation cancellation;
    private final BlockingQueue<Object> read = new ArrayBlockingQueue<>(AHEAD);
    private final Thread reader;

    /** The connection broke, or nothing came for long. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** @param body null where an answer has none, as that of a proxy which wants a password */
    InterruptibleBody(InputStream body, Duration silence, Cancellation cancellation) {
        this.body = body == null ? InputStream.nullInputStream() : body;
        this.silence = silence;
        this.cancellation = cancellation;
        reader = new Thread(this::readAll, "download");
        reader.setDaemon(true);
        reader.start();
    }

    /**
     * The next bytes; none at the end.
     *
     * @throws Broken if the connection broke
     * @throws CancellationException if stopping was asked for
     */
    byte[] next() throws Broken {
        long until = System.nanoTime() + silence.toNanos();
        try {
            while (System.nanoTime() < until) {
                cancellation.check();
                Object some = read.poll(100, TimeUnit.MILLISECONDS);
                if (some instanceof byte[] bytes) {
                    return bytes;
                }
                if (some instanceof IOException e) {
                    throw new Broken("The connection broke", e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted");
        }
        throw new Broken("Nothing came for " + silence.toSeconds() + " seconds", null);
    }

    @Override
    public void close() throws IOException {
        reader.interrupt();
        body.close();
    }

    private void readAll() {
        try {
            byte[] buffer = new byte[BUFFER];
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                if (count > 0) {
                    read.put(Arrays.copyOf(buffer, count));
                }
            }
            read.put(END);
        } catch (IOException e) {
            offer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void offer(IOException failure) {
        try {
            read.put(failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
