// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.text;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Running text, with its links and the words that can be explained. */
final class InlineText {

    private static final double WIDEST = 320;
    private static final Duration SOON = Duration.millis(300);
    private static final String LESSON = "lesson:";
    private static final String GLOSSARY = "glossary:";

    private final Links links;

    InlineText(Links links) {
        this.links = links;
    }

    TextFlow flow(Node parent) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("prose-flow");
        append(parent, flow, "prose-text");
        StringBuilder words = new StringBuilder();
        flow.getChildren()
                .forEach(child ->
                        words.append(child instanceof Text text ? text.getText() : ((Hyperlink) child).getText()));
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(words.toString());
        return flow;
    }

    private void append(Node parent, TextFlow flow, String style) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text text) {
                appendWords(text.getLiteral(), flow, style);
            } else if (child instanceof SoftLineBreak) {
                flow.getChildren().add(styled(" ", style));
            } else if (child instanceof HardLineBreak) {
                flow.getChildren().add(styled("\n", style));
            } else if (child instanceof Code code) {
                flow.getChildren().add(styled(code.getLiteral(), "prose-inline-code"));
            } else if (child instanceof StrongEmphasis) {
                append(child, flow, "prose-strong");
            } else if (child instanceof Emphasis) {
                append(child, flow, "prose-emphasis");
            } else if (child instanceof Link link) {
                flow.getChildren().add(link(link));
            } else {
                append(child, flow, style);
            }
        }
    }

    private void appendWords(String words, TextFlow flow, String style) {
        int done = 0;
        List<Links.Term> terms = links.findTerms(words);
        for (Links.Term term : terms) {
            if (term.start() > done) {
                flow.getChildren().add(styled(words.substring(done, term.start()), style));
            }
            flow.getChildren().add(term(words.substring(term.start(), term.end()), term.term()));
            done = term.end();
        }
        if (done < words.length()) {
            flow.getChildren().add(styled(words.substring(done), style));
        }
    }

    private Hyperlink link(Link link) {
        StringBuilder words = new StringBuilder();
        for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            } else if (child instanceof Code code) {
                words.append(code.getLiteral());
            }
        }
        String target = link.getDestination();
        if (target.startsWith(GLOSSARY)) {
            return term(words.toString(), target.substring(GLOSSARY.length()).replace('-', ' '));
        }
        Hyperlink shown = new Hyperlink(words.toString());
        shown.getStyleClass().add("prose-link");
        shown.setOnAction(event -> {
            shown.setVisited(false);
            if (target.startsWith(LESSON)) {
                links.openLesson(target.substring(LESSON.length()));
            } else {
                links.browse(target);
            }
        });
        return shown;
    }

    private Hyperlink term(String words, String term) {
        Hyperlink shown = new Hyperlink(words);
        shown.getStyleClass().addAll("prose-link", "prose-term");
        Tooltip meaning = new Tooltip(links.meaning(term));
        meaning.setWrapText(true);
        meaning.setMaxWidth(WIDEST);
        meaning.setShowDelay(SOON);
        shown.setTooltip(meaning);
        shown.setAccessibleHelp(meaning.getText());
        shown.setOnAction(event -> {
            shown.setVisited(false);
            links.explain(term, shown);
        });
        return shown;
    }

    private static Text styled(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().addAll("prose-text", style);
        return text;
    }
}
