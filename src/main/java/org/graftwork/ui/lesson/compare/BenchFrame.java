// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.LoadingState;
import org.graftwork.ui.widget.PageScroll;
import org.graftwork.ui.widget.ScrolledColumn;

/** A lesson's bench that scrolls by itself, and says what it waits for until its model and photos are open. */
public final class BenchFrame extends StackPane {

    private final PageScroll scroll;
    private final Node loading = new LoadingState(Strings.text("lesson.compare.opening"));

    /** Kept, as a binding that nobody keeps is forgotten with its listeners. */
    private final ObservableBooleanValue opened;

    public BenchFrame(ObservableBooleanValue opened, Node... parts) {
        this.opened = opened;
        scroll = new PageScroll(new ScrolledColumn(parts));
        scroll.setFitToHeight(true);
        getStyleClass().add("bench-frame");
        opened.addListener((observable, before, now) -> show(now));
        show(this.opened.get());
    }

    private void show(boolean isOpen) {
        getChildren().setAll(isOpen ? scroll : loading);
    }

    /** Brings a part into view whenever something begins in it: a step beside the bench may have begun it. */
    public void revealWhen(ObservableBooleanValue begun, Node part) {
        scroll.revealWhen(begun, part);
    }
}
