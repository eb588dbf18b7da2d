// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A question over the window, which waits for its answer. */
public final class Question extends StackPane {

    private final Button no;
    private Node behind;

    /**
     * @param yes the name of the action that is asked about
     * @param no the name of leaving things as they are, which Escape does too
     */
    public Question(String title, String text, String yes, String no, Runnable action) {
        getStyleClass().add("scrim");
        Button confirm = Buttons.plain(yes, null, () -> {
            close();
            action.run();
        });
        confirm.setId("question-yes");
        confirm.getStyleClass().add("danger");
        this.no = Buttons.plain(no, null, this::close);
        this.no.setId("question-no");
        this.no.setCancelButton(true);
        HBox answers = new HBox(this.no, confirm);
        answers.getStyleClass().add("answers");
        answers.setAlignment(Pos.CENTER_RIGHT);
        Card card = new Card(Labels.of(title, "heading"), Labels.body(text), answers);
        card.getStyleClass().add("question");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(title + " " + text);
        card.setMaxSize(440, Region.USE_PREF_SIZE);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /** Puts the question over a window, whose content cannot be used until the answer. */
    public void ask(StackPane window) {
        behind = window.getChildren().get(0);
        behind.setDisable(true);
        window.getChildren().add(this);
        no.requestFocus();
    }

    private void close() {
        behind.setDisable(false);
        ((StackPane) getParent()).getChildren().remove(this);
    }
}
