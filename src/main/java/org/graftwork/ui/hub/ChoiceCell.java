// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.function.Function;
import javafx.scene.control.ListCell;

/** A value of a choice in words, of which null is one. */
final class ChoiceCell<T> extends ListCell<T> {

    private final Function<T, String> words;

    /**
     * @param words what a value is called; takes null
     */
    ChoiceCell(Function<T, String> words) {
        this.words = words;
        setText(words.apply(null));
    }

    @Override
    protected void updateItem(T value, boolean empty) {
        super.updateItem(value, empty);
        boolean beyond =
                getListView() != null && getIndex() >= getListView().getItems().size();
        // The cell of the box itself counts as empty while null is chosen.
        setText(empty && beyond ? "" : words.apply(value));
    }
}
