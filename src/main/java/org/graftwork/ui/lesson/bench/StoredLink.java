// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import org.graftwork.ui.text.Strings;

/** The way to the finished run for a room that runs out of time. */
public final class StoredLink extends Hyperlink {

    /** @param offered whether such a run is stored with the lesson */
    public StoredLink(LessonBench bench, boolean offered) {
        super(Strings.text("lesson.run.showStored"));
        setId("show-stored");
        getStyleClass().add("small");
        setTooltip(new Tooltip(Strings.text("lesson.run.showStored.help")));
        setOnAction(event -> bench.act("showStored"));
        setVisible(offered);
        setManaged(offered);
    }
}
