// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import org.graftwork.ui.widget.Notice;

/** What there is to know about a run's figures. */
final class AdviceList extends VBox {

    AdviceList(ObservableList<String> advice) {
        getStyleClass().add("findings");
        setId("advice");
        advice.addListener((ListChangeListener<String>) change -> show(advice));
        show(advice);
    }

    private void show(ObservableList<String> advice) {
        getChildren().clear();
        for (String text : advice) {
            Notice notice = new Notice(Notice.Kind.CAUTION);
            notice.show("", text);
            getChildren().add(notice);
        }
    }
}
