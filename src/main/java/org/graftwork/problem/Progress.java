// SPDX-License-Identifier: Apache-2.0
package org.graftwork.problem;

/** Hears how far some work has come. Called on the working thread, possibly often: listeners return at once. */
@FunctionalInterface
public interface Progress {

    /**
     * @param message what is being done, in a few words
     * @param done how much is done, from 0 to {@code total}
     * @param total how much there is in all, or 0 where it is not known yet
     */
    void report(String message, long done, long total);

    /** Returns a listener that ignores what it hears. */
    static Progress none() {
        return (message, done, total) -> {};
    }
}
