// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Question;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** How lessons are shown, and beginning anew. */
final class LessonMenu extends MenuButton {

    LessonMenu(LessonsViewModel lessons, LessonSurroundings surroundings, MenuItem... more) {
        setGraphic(new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
        setId("lesson-menu");
        getStyleClass().add("lesson-menu");
        setMinWidth(USE_PREF_SIZE);
        Buttons.name(this, Strings.text("lesson.menu"));
        CheckMenuItem quick = choice("quick", lessons.quick());
        CheckMenuItem presenting = choice("presenting", surroundings.theme().large());
        CheckMenuItem still = choice("still", surroundings.theme().still());
        MenuItem resetAll = new MenuItem(Strings.text("lesson.menu.resetAll"));
        resetAll.setId("lesson-reset-all");
        resetAll.setOnAction(event -> ask(
                this, Strings.text("lesson.resetAll.title"), Strings.text("lesson.resetAll.text"), lessons::resetAll));
        getItems().addAll(quick, presenting, still, new SeparatorMenuItem());
        getItems().addAll(List.of(more));
        getItems().add(resetAll);
    }

    /** Asks before something is forgotten, over the window of a node. */
    static void ask(Node asking, String title, String text, Runnable forget) {
        new Question(title, text, Strings.text("lesson.reset.yes"), Strings.text("lesson.reset.no"), forget)
                .ask((StackPane) asking.getScene().getRoot());
    }

    private static CheckMenuItem choice(String key, BooleanProperty chosen) {
        CheckMenuItem item = new CheckMenuItem(Strings.text("lesson.menu." + key));
        item.setId("lesson-" + key);
        item.selectedProperty().bindBidirectional(chosen);
        return item;
    }
}
