// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A page of the window: a header with its title, what it is for and its actions, and the bench below. */
public class Page extends BorderPane {

    private final HBox actions = new HBox();

    public Page(String title, String purpose) {
        getStyleClass().add("page");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        Label purposeLabel = Labels.muted(purpose);
        VBox texts = new VBox(Labels.title(title), purposeLabel);
        HBox.setHgrow(texts, Priority.ALWAYS);
        actions.getStyleClass().add("page-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(HBox.USE_PREF_SIZE);
        HBox header = new HBox(texts, actions);
        header.getStyleClass().add("page-header");
        setTop(header);
    }

    protected final void setActions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }

    /** Shows the bench. */
    protected final void setBody(Node body) {
        if (!body.getStyleClass().contains("page-body")) {
            body.getStyleClass().add("page-body");
        }
        setCenter(body);
    }
}
