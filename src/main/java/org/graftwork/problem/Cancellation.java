// SPDX-License-Identifier: Apache-2.0
package org.graftwork.problem;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A request to stop, shared between who asks and who works. Long work looks at it at least every few hundred
 * milliseconds, so that stopping takes less than a second. Safe for use by several threads.
 */
public final class Cancellation {

    private final AtomicBoolean requested = new AtomicBoolean();

    /** Returns a request that nobody makes. */
    public static Cancellation none() {
        return new Cancellation();
    }

    public void request() {
        requested.set(true);
    }

    public boolean isRequested() {
        return requested.get();
    }

    /**
     * Leaves the work where stopping was asked for.
     *
     * @throws CancellationException if stopping was asked for
     */
    public void check() {
        if (isRequested()) {
            throw new CancellationException("Stopped on request");
        }
    }
}
