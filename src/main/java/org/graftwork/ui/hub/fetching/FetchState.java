// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub.fetching;

/** How far a model has come. */
public enum FetchState {
    /** Another one comes first. */
    WAITING,
    FETCHING,
    /** What has come is kept, and the rest is fetched when the person says so. */
    PAUSED,
    FAILED,
    /** It is on this machine. */
    HERE,
    /** It is on this machine, and it holds operations that do more than compute; nobody has said yet that it may run. */
    RISKY;

    boolean isOver() {
        return this == HERE || this == RISKY;
    }
}
