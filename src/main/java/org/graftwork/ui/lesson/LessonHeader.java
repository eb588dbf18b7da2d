// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** A lesson’s title and time, the way through all lessons, and how the lesson is shown. */
final class LessonHeader extends VBox {

    LessonHeader(LessonsViewModel lessons, OpenLesson open, LessonSurroundings surroundings, Node clock) {
        getStyleClass().add("lesson-header");
        Lesson lesson = open.lesson();
        Label title = Labels.title(Strings.text("lesson.title", lesson.number(), lesson.title()));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        MenuItem reset = new MenuItem(Strings.text("lesson.menu.reset"));
        reset.setId("lesson-reset");
        reset.setOnAction(event -> LessonMenu.ask(
                this,
                Strings.text("lesson.reset.title", lesson.number()),
                Strings.text("lesson.reset.text"),
                () -> lessons.reset(lesson.id())));
        ToggleButton code = new ToggleButton(Strings.text("lesson.code"), new FontIcon(MaterialDesignC.CODE_TAGS));
        code.setId("lesson-code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.selectedProperty().bindBidirectional(lessons.code());
        HBox top = new HBox(title, clock, code, new LessonMenu(lessons, surroundings, reset));
        top.getStyleClass().add("lesson-top");
        top.setAlignment(Pos.CENTER_LEFT);
        Button all = Buttons.icon(Strings.text("lesson.all"), MaterialDesignF.FORMAT_LIST_BULLETED, lessons::close);
        all.setId("lesson-all");
        HBox way = new HBox(all, new LessonPath(lessons, lesson));
        way.getStyleClass().add("lesson-way");
        way.setAlignment(Pos.CENTER_LEFT);
        lessons.cameFrom().ifPresent(from -> way.getChildren().add(back(lessons, from)));
        if (open.isQuick()) {
            Label quick = quickMark(quickText(open));
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            way.getChildren().addAll(space, quick);
        }
        getChildren().addAll(top, way);
    }

    /** What says that something is smaller than usual. */
    static Label quickMark(String text) {
        Label mark = Labels.of(text, "small", "lesson-quick-mark");
        mark.setId("lesson-quick-mark");
        mark.setGraphic(new FontIcon(MaterialDesignF.FAST_FORWARD));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    private static Node back(LessonsViewModel lessons, Lesson from) {
        Button back = Buttons.plain(
                Strings.text("lesson.return", from.number()),
                MaterialDesignA.ARROW_LEFT,
                () -> lessons.open(from.id()));
        back.setId("lesson-return");
        back.getStyleClass().add("compact-button");
        return back;
    }

    /** What is smaller than usual. */
    private static String quickText(OpenLesson open) {
        LessonSetup quick = open.lesson().quick();
        LessonSetup usual = open.lesson().setup();
        boolean shorter = !quick.settings().equals(usual.settings());
        if (quick.photosPerClass() == usual.photosPerClass()) {
            return Strings.text("lesson.quick");
        }
        return Strings.text(shorter ? "lesson.quick.both" : "lesson.quick.photos", quick.photosPerClass());
    }
}
