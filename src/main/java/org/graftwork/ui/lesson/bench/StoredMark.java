// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.bench;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.graftwork.ui.text.Strings;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Stands beside curves and figures that are not of a run made here. */
public final class StoredMark extends Label {

    /** @param stored whether it is shown */
    public StoredMark(ObservableBooleanValue stored) {
        super(Strings.text("lesson.run.stored"), new FontIcon(MaterialDesignA.ARCHIVE_OUTLINE));
        getStyleClass().addAll("small", "stored-mark");
        setId("stored-mark");
        setMinWidth(Region.USE_PREF_SIZE);
        visibleProperty().bind(stored);
        managedProperty().bind(visibleProperty());
    }
}
