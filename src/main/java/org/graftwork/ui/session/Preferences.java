// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import java.util.Optional;
import org.graftwork.workbench.WindowGeometry;

/** What the window remembers from one start to the next. Setters return at once. */
public interface Preferences {

    boolean dark();

    void setDark(boolean dark);

    /** Whether pictures stand still instead of moving. */
    boolean still();

    void setStill(boolean still);

    /** Where the window stood; empty before the first time. */
    Optional<WindowGeometry> window();

    void setWindow(WindowGeometry window);

    /** Preferences that are forgotten at the end. */
    static Preferences inMemory(boolean dark) {
        return new Preferences() {
            private boolean chosen = dark;
            private boolean unmoved;
            private WindowGeometry stood;

            @Override
            public boolean dark() {
                return chosen;
            }

            @Override
            public void setDark(boolean dark) {
                chosen = dark;
            }

            @Override
            public boolean still() {
                return unmoved;
            }

            @Override
            public void setStill(boolean still) {
                unmoved = still;
            }

            @Override
            public Optional<WindowGeometry> window() {
                return Optional.ofNullable(stood);
            }

            @Override
            public void setWindow(WindowGeometry window) {
                stood = window;
            }
        };
    }
}
