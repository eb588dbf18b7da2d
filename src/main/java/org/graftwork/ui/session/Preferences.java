// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

/** What the window remembers from one start to the next. */
public interface Preferences {

    boolean dark();

    /** Remembers the choice; returns at once. */
    void setDark(boolean dark);

    /** Preferences that are forgotten at the end. */
    static Preferences inMemory(boolean dark) {
        return new Preferences() {
            private boolean chosen = dark;

            @Override
            public boolean dark() {
                return chosen;
            }

            @Override
            public void setDark(boolean dark) {
                chosen = dark;
            }
        };
    }
}
