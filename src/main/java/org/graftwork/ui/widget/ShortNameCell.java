// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.util.function.Function;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.text.Text;
import org.graftwork.ui.text.ShortName;

/**
 * The name of a row; of a long one what tells it from others, and all of it where it is pointed at.
 *
 * @param <R> the rows
 */
public final class ShortNameCell<R> extends TreeTableCell<R, R> {

    private final Text measure = new Text();

    private final Function<R, String> name;
    private final Function<R, String> whole;

    /**
     * @param name as it stands in the tree
     * @param whole said where the row is pointed at
     */
    public ShortNameCell(Function<R, String> name, Function<R, String> whole) {
        this.name = name;
        this.whole = whole;
        // What is left out where even the shortest form is too long.
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        boolean filled = !empty && row != null;
        setText(filled ? name.apply(row) : null);
        setTooltip(filled ? new Tooltip(whole.apply(row)) : null);
    }

    /** Only now it is known how much room the tree leaves to the name. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getItem() != null && lookup(".text") instanceof Text shown) {
            double room = getWidth() - snappedRightInset() - shown.getLayoutX();
            measure.setFont(getFont());
            String form = ShortName.of(name.apply(getItem()), text -> widthOf(text) <= room);
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
