// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.card;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;

/**
 * Choices of which one is taken. They are no toggle group: in one the arrow keys select without taking, and the key that
 * would take does nothing on what is selected. So each choice is a stop of its own for the keyboard.
 */
final class ChoiceList extends VBox {

    /**
     * @param id of the first choice, with its number behind it; for tests and style sheets
     * @param taken the number of the choice that is taken, or -1
     * @param take hears which is chosen
     */
    ChoiceList(String id, List<String> texts, ObservableIntegerValue taken, IntConsumer take) {
        getStyleClass().add("choice-list");
        for (int i = 0; i < texts.size(); i++) {
            RadioButton choice = new RadioButton(texts.get(i));
            choice.setId(id + "-" + i);
            choice.setMnemonicParsing(false); // what lessons name may have underscores
            choice.setWrapText(true);
            choice.setMinHeight(USE_PREF_SIZE);
            choice.setMaxWidth(Double.MAX_VALUE);
            int number = i;
            choice.setOnAction(event -> {
                take.accept(number);
                show(taken.get());
            });
            getChildren().add(choice);
        }
        taken.addListener((observable, before, now) -> show(taken.get()));
        show(taken.get());
    }

    /** Marks a choice as the one that turned out right. */
    void mark(int right) {
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).getStyleClass().removeAll("choice-right");
            if (i == right) {
                getChildren().get(i).getStyleClass().add("choice-right");
            }
        }
    }

    private void show(int number) {
        for (int i = 0; i < getChildren().size(); i++) {
            ((RadioButton) getChildren().get(i)).setSelected(i == number);
        }
    }
}
