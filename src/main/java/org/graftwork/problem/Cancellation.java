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
    private final Cancellation outer;

    public Cancellation() {
        this(null);
    }

    private Cancellation(Cancellation outer) {
        this.outer = outer;
    }

    /** Returns a request that nobody makes. */
    public static Cancellation none() {
        return new Cancellation();
    }

    /** Returns a request of a part of the work: it is made where this one is, and can be made without this one. */
    public Cancellation ofPart() {
        return new Cancellation(this);
    }

    public void request() {
        requested.set(true);
    }

    public boolean isRequested() {
        return requested.get() || (outer != null && outer.isRequested());
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
