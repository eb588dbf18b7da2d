// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Hands over what happens on a working thread, gathered: a small network goes through hundreds of epochs in a second,
 * and its listener is called only as often as it has time.
 */
final class RunNews {

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean told = new AtomicBoolean();
    private final Consumer<Runnable> listening;

    /** @param listening runs what it is given where listeners run */
    RunNews(Consumer<Runnable> listening) {
        this.listening = listening;
    }

    /** Has something done where listeners run, after all that was told before. */
    void tell(Runnable news) {
        waiting.add(news);
        if (told.compareAndSet(false, true)) {
            listening.accept(this::hear);
        }
    }

    private void hear() {
        told.set(false);
        for (Runnable news = waiting.poll(); news != null; news = waiting.poll()) {
            news.run();
        }
    }
}
