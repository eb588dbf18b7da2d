// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.stage.Screen;
import org.graftwork.workbench.check.DisplayProbe;
import org.junit.jupiter.api.Test;

final class ScreenProbeTest extends WindowTest {

    @Test
    void theWindowKnowsTheSizeOfItsScreen() {
        DisplayProbe.Display found = new ScreenProbe(Optional::empty).find().orElseThrow();

        assertEquals(Screen.getPrimary().getBounds().getWidth(), found.width());
        assertEquals(Screen.getPrimary().getBounds().getHeight(), found.height());
    }
}
