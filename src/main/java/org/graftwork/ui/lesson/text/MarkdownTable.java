// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.text;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/** A table of a lesson’s text; its columns share the width. */
final class MarkdownTable extends GridPane {

    private static final double WHOLE = 100;

    private int columns;

    MarkdownTable(TableBlock table, InlineText inline) {
        getStyleClass().add("prose-table");
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                add(line, row++, inline);
            }
        }
        for (int i = 0; i < columns; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(WHOLE / columns);
            getColumnConstraints().add(share);
        }
    }

    private void add(Node line, int row, InlineText inline) {
        int column = 0;
        for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
            TextFlow flow = inline.flow(cell);
            if (((TableCell) cell).isHeader()) {
                flow.getStyleClass().add("prose-heading");
            }
            add(flow, column++, row);
        }
        columns = Math.max(columns, column);
    }
}
