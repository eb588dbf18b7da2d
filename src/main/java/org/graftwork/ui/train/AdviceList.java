// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.train;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** What there is to know about a run's figures, each with a link to the lesson that explains it; no room for nothing. */
public final class AdviceList extends VBox {

    private final Consumer<String> openLesson;
    private final String here;

    /**
     * @param openLesson opens the lesson of an id
     * @param here the lesson that this stands in, which needs no link to itself; empty where it stands in none
     */
    public AdviceList(ObservableList<Advice> advice, Consumer<String> openLesson, String here) {
        this.openLesson = openLesson;
        this.here = here;
        getStyleClass().add("findings");
        setId("advice");
        advice.addListener((ListChangeListener<Advice>) change -> show(advice));
        show(advice);
    }

    private void show(ObservableList<Advice> advice) {
        getChildren().setAll(advice.stream().map(this::chip).toList());
        setVisible(!advice.isEmpty());
        setManaged(!advice.isEmpty());
    }

    private Node chip(Advice advice) {
        Label text = Labels.body(advice.text());
        VBox words = new VBox(text);
        words.getStyleClass().add("advice-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (!advice.lesson().isEmpty() && !advice.lesson().equals(here)) {
            Hyperlink why = Buttons.link(
                    Strings.text("advice.why", advice.lessonNumber()), () -> openLesson.accept(advice.lesson()));
            why.getStyleClass().add("advice-why");
            why.setAccessibleHelp(advice.text());
            words.getChildren().add(why);
        }
        HBox chip = new HBox(new FontIcon(MaterialDesignL.LIGHTBULB_ON_OUTLINE), words);
        chip.getStyleClass().addAll("notice", "notice-caution", "advice");
        chip.setAccessibleText(advice.text());
        return chip;
    }
}
