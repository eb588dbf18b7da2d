// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graftwork.ui.WindowTest;
import org.graftwork.ui.session.Bench;
import org.junit.jupiter.api.Test;

final class CheckPageTest extends WindowTest {

    @Test
    void aRedMachineSaysWhatToDoAndIsCopied() {
        open(Bench.CHECK);
        clickOn("#run-check");
        await(() -> "Not ready yet".equals(text("#check-verdict")));
        assertTrue(lookup("#check-workspace")
                .query()
                .getAccessibleText()
                .contains("Put right: The workspace /home/anna/Graftwork cannot be written. Free it"));
        clickOn("#copy-check");

        assertTrue(window.clipboard().contains("Free it, or name another folder"));
        assertEquals("8 ready · 1 remark · 1 to put right", text("#check-detail"));
    }

    @Test
    void resultsComeAsTheyAreFoundAndTheCheckIsCancelled() {
        workbench.machineCheck().hold();
        open(Bench.CHECK);
        clickOn("#run-check");
        await(() -> isShown("#check-tensorflow"));
        assertEquals("5 of 10", text("#check-detail"));
        clickOn("#cancel-check");
        await(() -> !isShown("#cancel-check"));

        assertEquals("Not everything was checked", text("#check-verdict"));
        assertTrue(isShown("#check-java"));
    }
}
