// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TextField;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What the table of changed variables shows, read from the screen. */
public final class ShownChanges {

    private final FxRobot robot;

    /** On a window whose Train bench shows the variables. */
    public ShownChanges(FxRobot robot) {
        this.robot = robot;
    }

    /** Searches for a layer and returns the words in the result column beside its variables, each once. */
    public List<String> resultsOf(String layer) {
        robot.interact(
                () -> robot.lookup("#changes-search").queryAs(TextField.class).setText(layer + ","));
        WaitForAsyncUtils.waitForFxEvents();
        Set<String> results = new LinkedHashSet<>();
        robot.interact(() -> {
            Node table = robot.lookup("#changes-table").query();
            table.getScene().getRoot().applyCss();
            table.getScene().getRoot().layout();
            for (Node row : table.lookupAll(".tree-table-row-cell")) {
                if (isOfAVariable((IndexedCell<?>) row, layer)) {
                    row.lookupAll(".tree-table-cell").stream()
                            .map(cell -> ((IndexedCell<?>) cell).getText())
                            .filter(text -> "changed".equals(text) || "unchanged".equals(text))
                            .forEach(results::add);
                }
            }
        });
        return List.copyOf(results);
    }

    private static boolean isOfAVariable(IndexedCell<?> row, String layer) {
        return !row.isEmpty()
                && row.isVisible()
                && row.getAccessibleText() != null
                && row.getAccessibleText().contains(layer + ", ");
    }
}
