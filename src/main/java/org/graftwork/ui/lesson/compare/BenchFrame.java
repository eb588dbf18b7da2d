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

    private final Node bench;
    private final Node loading = new LoadingState(Strings.text("lesson.compare.opening"));

    public BenchFrame(ObservableBooleanValue opened, Node... parts) {
        PageScroll scroll = new PageScroll(new ScrolledColumn(parts));
        scroll.setFitToHeight(true);
        bench = scroll;
        getStyleClass().add("bench-frame");
        opened.addListener((observable, before, now) -> show(now));
        show(opened.get());
    }

    private void show(boolean opened) {
        getChildren().setAll(opened ? bench : loading);
    }
}
