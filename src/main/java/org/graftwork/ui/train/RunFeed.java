// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.graftwork.training.TrainingEvent;

/** Takes events on the training thread and keeps them until the window has time for them. */
final class RunFeed implements Consumer<TrainingEvent> {

    private final Queue<TrainingEvent> waiting = new ConcurrentLinkedQueue<>();

    @Override
    public void accept(TrainingEvent event) {
        waiting.add(event);
    }

    /** Returns what has happened since the last call, in order. */
    List<TrainingEvent> drain() {
        List<TrainingEvent> events = new ArrayList<>();
        for (TrainingEvent event = waiting.poll(); event != null; event = waiting.poll()) {
            events.add(event);
        }
        return events;
    }
}
