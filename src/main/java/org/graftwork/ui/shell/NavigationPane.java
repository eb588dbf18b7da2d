// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.graftwork.ui.widget.PageScroll;

/**
 * The navigation in the room there is: it scrolls where it is too high, and shows icons alone where the window is small,
 * or all is large on a projector.
 */
final class NavigationPane extends PageScroll {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final double ROOM_FOR_NAMES = 960;
    private static final double HEIGHT_FOR_NAMES = 640;

    private final Navigation navigation;
    private final Region window;
    private final ObservableDoubleValue factor;

    /**
     * @param window whose size decides
     * @param factor how much larger all is
     */
    NavigationPane(Navigation navigation, Region window, ObservableDoubleValue factor) {
        super(navigation);
        this.navigation = navigation;
        this.window = window;
        this.factor = factor;
        setFitToHeight(true);
        // A bar would take the entries' room; wheel and keys scroll all the same.
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("navigation-scroll");
        window.widthProperty().addListener((observable, before, now) -> fit());
        window.heightProperty().addListener((observable, before, now) -> fit());
        factor.addListener((observable, before, now) -> fit());
        fit();
    }

    private void fit() {
        boolean compact = window.getWidth() < ROOM_FOR_NAMES * factor.get()
                || window.getHeight() < HEIGHT_FOR_NAMES * factor.get();
        pseudoClassStateChanged(COMPACT, compact);
        navigation.setCompact(compact);
    }
}
