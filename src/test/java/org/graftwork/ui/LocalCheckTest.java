// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import org.graftwork.ui.session.Bench;
import org.graftwork.workbench.check.CheckResult.Subject;
import org.junit.jupiter.api.Test;

final class LocalCheckTest extends LocalWindow {

    @Test
    void thisMachineIsCheckedInTheWindow() {
        clickOn("#go-" + Bench.CHECK.key());
        clickOn("#run-check");
        await(() -> lookup("#cancel-check").tryQuery().filter(Node::isVisible).isEmpty());

        assertEquals(
                Subject.values().length,
                lookup("#check-page .finding").queryAll().size());
        assertTrue(said("#check-tensorflow").contains("Ready: TensorFlow 2.18"), said("#check-tensorflow"));
        // The window asks its own screen, which is there.
        assertTrue(said("#check-display").contains("The display has"), said("#check-display"));
        assertTrue(said("#check-speed").contains("images a second"), said("#check-speed"));
        clickOn("#copy-check");
        List<String> copied = window.clipboard().lines().toList();
        assertTrue(
                copied.get(0).endsWith(lookup("#check-verdict").queryLabeled().getText()), copied.get(0));
    }

    private String said(String row) {
        return lookup(row).query().getAccessibleText();
    }
}
