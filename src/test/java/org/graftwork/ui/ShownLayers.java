// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The layers of the Model bench, found and clicked as a person does. */
public final class ShownLayers {

    private static final long PATIENCE = 20;

    private final FxRobot robot;

    /** On a window whose Model bench is open. */
    public ShownLayers(FxRobot robot) {
        this.robot = robot;
    }

    /**
     * Searches for a layer and clicks the box in its row.
     *
     * @param layer its name in the table
     */
    public void clickBoxOf(String layer) {
        robot.interact(() -> robot.lookup("#search").queryAs(TextField.class).setText(layer));
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE, TimeUnit.SECONDS, () -> box(layer).isPresent());
        } catch (TimeoutException late) {
            throw new AssertionError("No box is shown beside " + layer, late);
        }
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(box(layer).orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the box beside a layer says. */
    public String stateOf(String layer) {
        return box(layer).orElseThrow().getAccessibleText().substring(layer.length() + 2);
    }

    private Optional<Node> box(String layer) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE), () -> {
            List<Node> boxes = List.copyOf(robot.lookup(".trained-cell").queryAll());
            return boxes.stream()
                    .filter(box -> box.isVisible()
                            && box.getParent().isVisible()
                            && box.getAccessibleText() != null
                            && box.getAccessibleText().startsWith(layer + ": "))
                    .findFirst();
        });
    }
}
