// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons in the window's styles. */
public final class Buttons {

    private Buttons() {}

    /** The one thing a screen is for. */
    public static Button primary(String text, Ikon icon, Runnable action) {
        Button button = plain(text, icon, action);
        button.getStyleClass().add("primary");
        return button;
    }

    public static Button plain(String text, Ikon icon, Runnable action) {
        Button button = new Button(text, icon == null ? null : new FontIcon(icon));
        button.setOnAction(event -> action.run());
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    /** A button that shows an icon alone; its name is read aloud and shown as a tooltip. */
    public static Button icon(String name, Ikon icon, Runnable action) {
        Button button = plain("", icon, action);
        button.getStyleClass().add("icon-button");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        name(button, name);
        return button;
    }

    public static Hyperlink link(String text, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /**
     * Lets only the first click of a double click through, for buttons that take one another's place: the second click
     * would fall on the one that has just come.
     */
    public static void ignoreDoubleClick(ButtonBase button) {
        button.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getClickCount() > 1) {
                event.consume();
            }
        });
    }

    /** Names a button that shows no text. */
    public static void name(ButtonBase button, String name) {
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    /** Disables a node while there is a reason, and tells the reason to who points at it. */
    public static Node disabledFor(ObservableStringValue reason, Node node) {
        StackPane around = new StackPane(node);
        around.getStyleClass().add("disabled-reason");
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(reason);
        Runnable update = () -> {
            boolean disabled = !reason.get().isEmpty();
            node.setDisable(disabled);
            node.setAccessibleHelp(disabled ? reason.get() : null);
            Tooltip.uninstall(around, tooltip);
            if (disabled) {
                Tooltip.install(around, tooltip);
            }
        };
        reason.addListener((observable, before, now) -> update.run());
        // A binding hears of what it is made of only as long as somebody holds it.
        around.setUserData(reason);
        update.run();
        around.managedProperty().bind(node.managedProperty());
        around.visibleProperty().bind(node.visibleProperty());
        return around;
    }
}
