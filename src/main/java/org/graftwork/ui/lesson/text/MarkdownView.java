// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.text;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.graftwork.ui.widget.Labels;

/** A text in Markdown, as nodes in the window’s own styles. Raw HTML is left out. */
public final class MarkdownView extends VBox {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final InlineText inline;

    public MarkdownView(String markdown, Links links) {
        this.inline = new InlineText(links);
        getStyleClass().add("prose");
        getChildren().addAll(blocks(PARSER.parse(markdown)));
    }

    private List<javafx.scene.Node> blocks(Node parent) {
        List<javafx.scene.Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block block) {
                block(block, nodes);
            }
        }
        return nodes;
    }

    private void block(Block block, List<javafx.scene.Node> to) {
        if (block instanceof Heading heading) {
            TextFlow flow = inline.flow(heading);
            flow.getStyleClass().add(heading.getLevel() == 1 ? "prose-title" : "prose-heading");
            to.add(flow);
        } else if (block instanceof Paragraph) {
            to.add(inline.flow(block));
        } else if (block instanceof ListBlock list) {
            to.add(list(list));
        } else if (block instanceof FencedCodeBlock code) {
            to.add(Labels.wrapped(Labels.of(code.getLiteral().stripTrailing(), "mono", "prose-code")));
        } else if (block instanceof BlockQuote quote) {
            VBox box = new VBox();
            box.getStyleClass().addAll("prose", "prose-quote");
            box.getChildren().addAll(blocks(quote));
            to.add(box);
        } else if (block instanceof TableBlock table) {
            to.add(new MarkdownTable(table, inline));
        }
    }

    private VBox list(ListBlock list) {
        VBox rows = new VBox();
        rows.getStyleClass().add("prose-list");
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            VBox text = new VBox();
            text.getStyleClass().add("prose-list");
            text.getChildren().addAll(blocks(item));
            HBox.setHgrow(text, Priority.ALWAYS);
            String marker = list instanceof BulletList ? "•" : number++ + ".";
            HBox row = new HBox(Labels.of(marker, "prose-marker"), text);
            row.getStyleClass().add("prose-item");
            rows.getChildren().add(row);
        }
        return rows;
    }
}
