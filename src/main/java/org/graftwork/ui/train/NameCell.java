// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.text.Text;
import org.graftwork.ui.text.ShortName;

/** The name of what changed; of a long one what tells it from others, and all of it where it is pointed at. */
final class NameCell extends TreeTableCell<ChangeRow, ChangeRow> {

    private final Text measure = new Text();

    NameCell() {
        // What is left out where even the shortest form is too long.
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean filled = !empty && row != null;
        setText(filled ? row.label() : null);
        setTooltip(filled ? new Tooltip(row.title()) : null);
    }

    /** Only now it is known how much room the tree leaves to the name. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getItem() != null && lookup(".text") instanceof Text shown) {
            double room = getWidth() - snappedRightInset() - shown.getLayoutX();
            measure.setFont(getFont());
            String form = ShortName.of(getItem().label(), text -> widthOf(text) <= room);
            if (!form.equals(getText())) {
                setText(form);
                super.layoutChildren();
            }
        }
    }

    private double widthOf(String text) {
        measure.setText(text);
        return measure.getLayoutBounds().getWidth();
    }
}
