// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

/** How far the run on the bench is. */
public enum RunState {
    /** Nothing has been trained here yet. */
    IDLE,
    /** The base runs over the photos, or the head is trained. */
    RUNNING,
    /** A stop was asked for. */
    STOPPING,
    /** The run is over, to its end or by a stop; there is a classifier. */
    FINISHED,
    /** The run came to nothing. */
    FAILED;

    /** Whether a run is under way. */
    public boolean isActive() {
        return this == RUNNING || this == STOPPING;
    }
}
