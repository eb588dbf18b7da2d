// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

/**
 * A line in the status bar.
 *
 * @param kind how serious it is
 * @param text what it says
 */
public record Message(Kind kind, String text) {

    /** How serious a message is. */
    public enum Kind {
        INFORMATION,
        PROBLEM
    }
}
