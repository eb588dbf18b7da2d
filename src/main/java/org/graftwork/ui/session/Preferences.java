// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import java.util.Optional;
import org.graftwork.workbench.WindowGeometry;

/** What the window remembers from one start to the next. Setters return at once. */
public interface Preferences {

    boolean dark();

    void setDark(boolean dark);

    /** Where the window stood; empty before the first time. */
    Optional<WindowGeometry> window();

    void setWindow(WindowGeometry window);

    /** Preferences that are forgotten at the end. */
    static Preferences inMemory(boolean dark) {
        return new Preferences() {
            private boolean chosen = dark;
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
