// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.check;

import java.util.Map;
import java.util.Optional;
import org.graftwork.problem.Cancellation;
import org.graftwork.workbench.check.CheckResult.Level;

/** Whether the window can be shown, and fits. */
record DisplayCheck(DisplayProbe probe) implements Check {

    private static final int LEAST_WIDTH = 1000;
    private static final int LEAST_HEIGHT = 700;

    @Override
    public Finding run(Cancellation cancellation) {
        Optional<DisplayProbe.Display> found = probe.find();
        if (found.isEmpty()) {
            return new Finding(
                    Level.AMBER,
                    "There is no display.",
                    "The command line works. For the window, start it on a desktop, or under xvfb-run.",
                    Map.of());
        }
        DisplayProbe.Display display = found.get();
        if (display.width() == 0) {
            return Finding.green("There is a display.", Map.of());
        }
        String sentence = "The display has " + display.width() + " x " + display.height() + " pixels.";
        Map<String, Double> figures = Map.of("width", (double) display.width(), "height", (double) display.height());
        return display.width() < LEAST_WIDTH || display.height() < LEAST_HEIGHT
                ? new Finding(
                        Level.AMBER,
                        sentence,
                        "The window wants 1000 x 700. Choose a smaller scale in the system's display settings.",
                        figures)
                : Finding.green(sentence, figures);
    }
}
