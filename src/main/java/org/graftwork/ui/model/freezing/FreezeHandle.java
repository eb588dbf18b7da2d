// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The line between what is frozen and what is trained, to be dragged, or moved by the arrow keys. */
final class FreezeHandle extends StackPane {

    static final double WIDTH = 20;

    private final Freezing freezing;

    /** @param dragged takes where the handle is dragged to, in the scene's pixels from its left */
    FreezeHandle(Freezing freezing, DoubleConsumer dragged) {
        this.freezing = freezing;
        getStyleClass().add("freeze-handle");
        setId("freeze-line");
        setAlignment(Pos.TOP_CENTER);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Strings.text("network.line.help"));
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        Tooltip.install(this, new Tooltip(Strings.text("network.line.help")));
        Region line = new Region();
        line.getStyleClass().add("freeze-line");
        StackPane grip = new StackPane(new FontIcon(MaterialDesignA.ARROW_LEFT_RIGHT));
        grip.getStyleClass().add("freeze-grip");
        getChildren().addAll(line, grip);
        setOnMousePressed(event -> requestFocus());
        setOnMouseDragged(event -> dragged.accept(event.getSceneX()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> freezing.moveLine(false);
            case RIGHT -> freezing.moveLine(true);
            case HOME -> freezing.choose(Preset.EVERYTHING);
            case END -> freezing.choose(Preset.WHOLE_BASE_FROZEN);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
