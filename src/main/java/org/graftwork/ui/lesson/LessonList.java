// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.progress.LessonProgress;
import org.graftwork.lesson.progress.LessonRecord;
import org.graftwork.ui.form.NumberInput;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Buttons;
import org.graftwork.ui.widget.Card;
import org.graftwork.ui.widget.Labels;
import org.graftwork.ui.widget.Notice;
import org.graftwork.ui.widget.NumberField;
import org.graftwork.ui.widget.Page;
import org.graftwork.ui.widget.PageScroll;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** All lessons: what each is about, how long it takes, how far one is, and for an instructor when each would begin. */
final class LessonList extends Page {

    private static final int DAY = 1440;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final LessonsViewModel lessons;
    private final LessonSurroundings surroundings;
    private final VBox rows = new VBox();
    private final Button goOn;
    private ChangeListener<Boolean> ending;
    /** Held weakly by what outlives the list. */
    private final ChangeListener<LessonProgress> showing = (observable, before, now) -> showProgress();

    private final NumberInput budget;
    private final Label summary = Labels.wrapped(Labels.of("", "muted"));

    LessonList(LessonsViewModel lessons, LessonSurroundings surroundings) {
        super(Strings.text("bench.lessons.title"), Strings.text("bench.lessons.purpose"));
        this.lessons = lessons;
        this.surroundings = surroundings;
        setId("lesson-list");
        budget = NumberInput.whole(
                lessons.minutes().get(), typed -> typed >= 1 && typed <= DAY, Strings.text("lesson.budget.rule"));
        goOn = Buttons.primary(
                "",
                MaterialDesignA.ARROW_RIGHT,
                () -> lessons.toGoOnWith().ifPresent(lesson -> lessons.open(lesson.id())));
        goOn.setId("lesson-go-on");
        goOn.setContentDisplay(ContentDisplay.RIGHT);
        setActions(new LessonMenu(lessons, surroundings), goOn);
        rows.getStyleClass().add("lesson-rows");
        VBox column = new VBox(broken(), end(), budgetRow(), rows);
        column.getStyleClass().addAll("stack", "compact-stack");
        PageScroll scroll = new PageScroll(column);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setBody(new VBox(scroll));
        budget.text().addListener((observable, before, now) -> {
            if (budget.isValid()) {
                lessons.minutes().set((int) budget.wholeValue());
                fill();
            }
        });
        lessons.progress().addListener(new WeakChangeListener<>(showing));
        showProgress();
    }

    private void showProgress() {
        goOn.setText(goOnText());
        goOn.setVisible(lessons.toGoOnWith().isPresent());
        goOn.setManaged(goOn.isVisible());
        fill();
    }

    private String goOnText() {
        return lessons.toGoOnWith()
                .map(lesson -> Strings.text(
                        lessons.progress().get().lessons().isEmpty() ? "lesson.begin" : "lesson.goOn",
                        lesson.number(),
                        lesson.title()))
                .orElse("");
    }

    /** What comes after the last lesson. */
    private Node end() {
        Button on = Buttons.plain(
                Strings.text("lesson.end.on"),
                MaterialDesignA.ARROW_RIGHT,
                () -> lessons.session().bench().set(Bench.DATA));
        on.setId("lesson-end-on");
        Notice notice = new Notice(Notice.Kind.INFORMATION, on);
        notice.setId("lesson-end");
        showEnd(notice);
        ending = (observable, before, now) -> showEnd(notice);
        lessons.ended().addListener(new WeakChangeListener<>(ending));
        return notice;
    }

    private void showEnd(Notice notice) {
        boolean ended = lessons.ended().get();
        notice.show(ended ? Strings.text("lesson.end") : "", ended ? Strings.text("lesson.end.text") : "");
    }

    private Node broken() {
        Notice notice = new Notice(Notice.Kind.PROBLEM);
        notice.setId("lesson-broken");
        List<String> problems = lessons.problems();
        notice.show(problems.isEmpty() ? "" : Strings.text("lesson.broken"), String.join("\n", problems));
        return notice;
    }

    private Node budgetRow() {
        NumberField minutes =
                new NumberField(Strings.text("lesson.budget.ask"), Strings.text("lesson.budget.help"), budget);
        minutes.field().setId("lesson-budget");
        HBox.setHgrow(summary, Priority.ALWAYS);
        Label quick = LessonHeader.quickMark(Strings.text("lesson.quick.list"));
        quick.visibleProperty().bind(lessons.quick());
        quick.managedProperty().bind(quick.visibleProperty());
        HBox row = new HBox(minutes, summary, quick);
        row.getStyleClass().add("lesson-budget");
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    private void fill() {
        TimeBudget time = TimeBudget.of(
                lessons.lessons(),
                lessons.progress().get(),
                lessons.minutes().get(),
                LocalTime.now(surroundings.clock()));
        summary.setText(summary(time));
        rows.getChildren()
                .setAll(lessons.lessons().stream()
                        .map(lesson -> row(lesson, time))
                        .toList());
    }

    private static String summary(TimeBudget time) {
        if (time.open() == 0) {
            return Strings.text("lesson.budget.done");
        }
        if (time.allFit()) {
            return Strings.text("lesson.budget.fits", time.minutes(), TIME.format(time.end()));
        }
        return time.fitting() == 0
                ? Strings.text("lesson.budget.none", time.minutes())
                : Strings.text(
                        "lesson.budget.tight", time.fitting(), time.open(), TIME.format(time.end()), time.minutes());
    }

    private String when(Lesson lesson, TimeBudget time) {
        LessonRecord record = lessons.progress().get().of(lesson.id());
        if (record.done()) {
            int left = record.questionsLeft(lesson);
            return left == 0 ? Strings.text("lesson.done") : Strings.text("lesson.done.questions", left);
        }
        return time.begins(lesson)
                .map(begin -> Strings.text("lesson.begins", TIME.format(begin)))
                .orElse(Strings.text("lesson.noTime"));
    }

    private Node row(Lesson lesson, TimeBudget time) {
        boolean done = lessons.progress().get().of(lesson.id()).isComplete(lesson);
        Label number = Labels.of(Integer.toString(lesson.number()), "lesson-number");
        if (done) {
            number.setText("");
            number.setGraphic(new FontIcon(MaterialDesignC.CHECK));
        }
        number.getStyleClass().add(done ? "lesson-number-done" : "lesson-number-open");
        VBox texts = new VBox(Labels.of(lesson.title(), "strong"), Labels.muted(lesson.about()));
        HBox.setHgrow(texts, Priority.ALWAYS);
        VBox when = new VBox(
                Labels.of(
                        Strings.text(
                                lesson.essential() && !time.allFit() ? "lesson.minutes.essential" : "lesson.minutes",
                                lesson.minutes()),
                        "small",
                        "muted"),
                Labels.of(when(lesson, time), "small", "muted"));
        when.setAlignment(Pos.CENTER_RIGHT);
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(number, texts, when);
        content.getStyleClass().add("lesson-row-content");
        content.setAlignment(Pos.CENTER_LEFT);
        Button open = new Button();
        open.setGraphic(content);
        open.setId("lesson-" + lesson.number());
        open.getStyleClass().add("lesson-row");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(lesson.number() + " " + lesson.title() + ". " + lesson.about());
        open.setOnAction(event -> lessons.open(lesson.id()));
        content.prefWidthProperty().bind(rows.widthProperty().subtract(32));
        Card card = new Card(open);
        card.getStyleClass().add("lesson-card");
        return card;
    }
}
