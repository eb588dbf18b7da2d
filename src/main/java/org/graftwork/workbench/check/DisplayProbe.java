// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.util.Map;
import java.util.Optional;

/** Finds out what the window can be shown on. The window itself knows best; without it, the environment is asked. */
@FunctionalInterface
public interface DisplayProbe {

    /** What there is; empty where there is no display. */
    Optional<Display> find();

    /**
     * A display.
     *
     * @param width in the window's own pixels; 0 where it is not known
     * @param height as {@code width}
     */
    record Display(int width, int height) {}

    /** Asks the environment: on Linux a variable names the display, on other systems there always is one. */
    static DisplayProbe ofEnvironment(Map<String, String> environment, String system) {
        boolean named = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return () -> named || !system.startsWith("Linux") ? Optional.of(new Display(0, 0)) : Optional.empty();
    }
}
