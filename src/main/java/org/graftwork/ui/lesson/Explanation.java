// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.graftwork.lesson.glossary.GlossaryEntry;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.theme.Theme;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;

/** A word of the glossary: what it means, and where there is more about it. */
final class Explanation {

    private final PopOver over = new PopOver();

    /** @param lesson the title of the lesson that has more about it; empty where a page has */
    Explanation(GlossaryEntry entry, Links links, String lesson) {
        Label term = Labels.heading(entry.term());
        Label meaning = Labels.body(entry.text());
        VBox content = new VBox(term, meaning);
        content.getStyleClass().add("explanation");
        entry.lesson()
                .filter(id -> !lesson.isEmpty())
                .ifPresent(id -> content.getChildren()
                        .add(link(Strings.text("lesson.term.lesson", lesson), () -> links.openLesson(id))));
        entry.page()
                .ifPresent(page -> content.getChildren()
                        .add(link(
                                Strings.text("lesson.term.page", page.getHost()),
                                () -> links.browse(page.toString()))));
        over.getRoot()
                .getStylesheets()
                .add(Theme.class.getResource("/org/graftwork/ui/popover.css").toExternalForm());
        over.setContentNode(content);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.setAnimated(false);
    }

    private Hyperlink link(String words, Runnable action) {
        Hyperlink link = Buttons.link(words, () -> {
            over.hide();
            action.run();
        });
        link.setWrapText(true);
        link.setId("explanation-more");
        return link;
    }

    void show(Node beside) {
        over.show(beside);
    }
}
