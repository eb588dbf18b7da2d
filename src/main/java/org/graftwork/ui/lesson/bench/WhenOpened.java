// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.ui.session.Session;

/** Puts off what needs the model and the photos of a lesson until both are open. */
public final class WhenOpened {

    private final Session session;
    private final List<Runnable> waiting = new ArrayList<>();

    public WhenOpened(Session session) {
        this.session = session;
        session.model().addListener((observable, before, now) -> go());
        session.photos().addListener((observable, before, now) -> go());
    }

    /** Does it now, or as soon as both are open. */
    public void then(Runnable action) {
        waiting.add(action);
        go();
    }

    /** Whether both are open. */
    public boolean isSo() {
        return session.model().get() != null && session.photos().get() != null;
    }

    /** Leaves undone what is still waiting. */
    public void forget() {
        waiting.clear();
    }

    private void go() {
        while (isSo() && !waiting.isEmpty()) {
            waiting.remove(0).run();
        }
    }
}
