// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Holds back what it is given until it is released, and then passes it on in its order. So loading TensorFlow, which
 * takes a core for a second, does not delay the window. Safe for several threads.
 */
final class HeldExecutor implements Executor {

    private final Executor behind;
    private final List<Runnable> held = new ArrayList<>();
    private boolean released;

    HeldExecutor(Executor behind) {
        this.behind = behind;
    }

    @Override
    public synchronized void execute(Runnable work) {
        if (released) {
            behind.execute(work);
        } else {
            held.add(work);
        }
    }

    /** Passes on what was held, and from now on everything at once. */
    synchronized void release() {
        released = true;
        held.forEach(behind::execute);
        held.clear();
    }
}
