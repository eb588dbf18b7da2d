// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.ui.lesson.card.StepCards;
import org.graftwork.ui.lesson.text.Links;
import org.graftwork.ui.lesson.text.MarkdownView;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A screen’s text with its steps below, and the way to the next. */
final class TextColumn extends BorderPane {

    private final LessonsViewModel lessons;
    private final OpenLesson open;
    private final Supplier<Links> links;
    private final PageScroll scroll = new PageScroll();
    private final Label place = Labels.of("", "small", "muted");
    private final Button back;
    private final Button next;
    private Region acted;

    /** @param links made anew for each screen: a word is explained once on each */
    TextColumn(LessonsViewModel lessons, OpenLesson open, Supplier<Links> links) {
        this.lessons = lessons;
        this.open = open;
        this.links = links;
        getStyleClass().add("lesson-text");
        back = Buttons.icon(Strings.text("lesson.back"), MaterialDesignA.ARROW_LEFT, this::goBack);
        back.setId("lesson-back");
        next = Buttons.plain("", MaterialDesignA.ARROW_RIGHT, this::goOn);
        next.setId("lesson-next");
        next.setTooltip(new Tooltip(Strings.text("lesson.next.help")));
        next.setContentDisplay(ContentDisplay.RIGHT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox footer = new HBox(back, place, space, next);
        footer.getStyleClass().add("lesson-footer");
        footer.setAlignment(Pos.CENTER_LEFT);
        setCenter(scroll);
        setBottom(footer);
        open.screen().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        Links ofScreen = links.get();
        VBox column = new VBox(new MarkdownView(open.openScreen().text(), ofScreen));
        column.getStyleClass().add("lesson-column");
        open.openSteps().forEach(step -> {
            Region card = StepCards.of(step, ofScreen);
            card.addEventHandler(ActionEvent.ACTION, event -> acted = card);
            // What a step says comes below its button, where it may be out of sight.
            card.heightProperty().addListener((observable, before, now) -> {
                if (card == acted && now.doubleValue() > before.doubleValue()) {
                    scroll.reveal(card);
                }
            });
            column.getChildren().add(card);
        });
        scroll.setContent(column);
        scroll.setVvalue(0);
        int screens = open.lesson().screens().size();
        place.setText(
                screens == 1 ? "" : Strings.text("lesson.place", open.screen().get() + 1, screens));
        back.setDisable(open.screen().get() == 0 && lessons.preceding().isEmpty());
        next.setText(
                !open.isAtEnd()
                        ? Strings.text("lesson.next")
                        : lessons.following().isPresent()
                                ? Strings.text("lesson.following")
                                : Strings.text("lesson.finish"));
    }

    /** Shows the screen before this one, or else the lesson before; nothing where there is none. */
    void goBack() {
        if (open.screen().get() > 0) {
            open.show(open.screen().get() - 1);
        } else {
            lessons.preceding().ifPresent(before -> lessons.open(before.id()));
        }
    }

    /** Shows the next screen, or else the next lesson; after the last one the list of all. */
    void goOn() {
        if (open.isAtEnd()) {
            lessons.finish();
        } else {
            open.show(open.screen().get() + 1);
            begin();
        }
    }

    /** Brings the keyboard to the beginning of the text. */
    void begin() {
        scroll.requestFocus();
    }
}
