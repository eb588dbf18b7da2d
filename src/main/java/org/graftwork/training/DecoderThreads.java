// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that decode photos, one a core; they do not keep the program from ending. */
final class DecoderThreads {

    private DecoderThreads() {}

    static ExecutorService start() {
        return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            Thread thread = new Thread(work, "decoder");
            thread.setDaemon(true);
            return thread;
        });
    }
}
