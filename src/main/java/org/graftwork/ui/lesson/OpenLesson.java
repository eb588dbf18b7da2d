// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.Screen;
import org.graftwork.lesson.progress.LessonRecord;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBench;
import org.graftwork.ui.lesson.bench.LessonBenches;
import org.graftwork.ui.lesson.step.BenchLink;
import org.graftwork.ui.lesson.step.StepModel;
import org.graftwork.ui.lesson.step.StepModels;
import org.graftwork.ui.session.Opening;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.widget.Toolbox;

/** A lesson that is gone through: its bench, its steps and the screen that is open. */
public final class OpenLesson {

    private final Lesson lesson;
    private final boolean quick;
    private final Session session;
    private final Preparation preparation;
    private final LessonBench bench;
    private final List<List<StepModel>> steps;
    private final ReadOnlyIntegerWrapper screen = new ReadOnlyIntegerWrapper();
    private final Progressing progress;
    private LessonView view;

    /** Where a lesson’s progress is kept. */
    interface Progressing {

        LessonRecord record();

        void change(UnaryOperator<LessonRecord> change);
    }

    OpenLesson(
            Lesson lesson, boolean quick, Session session, LessonBenches benches, Toolbox tools, Progressing progress) {
        this.lesson = lesson;
        this.quick = quick;
        this.session = session;
        this.progress = progress;
        LessonRecord before = progress.record();
        LessonSetup setup = quick ? lesson.quick() : lesson.setup();
        preparation = new Preparation(session, setup);
        bench = benches.make(
                lesson.bench(), new BenchPlace(session, setup, tools, lesson.folder(), lesson.file("finished.jsonl")));
        setup.settings().forEach(bench::set);
        StepModels models = new StepModels(
                new BenchLink(bench, preparation.ready()),
                before.answers(),
                (step, choice) -> progress.change(record -> record.answered(step, choice)));
        steps = lesson.screens().stream()
                .map(one -> one.steps().stream().map(models::of).toList())
                .toList();
        screen.set(Math.min(before.screen(), lesson.screens().size() - 1));
        openScreen().set().forEach(bench::set);
        preparation.start();
    }

    public Lesson lesson() {
        return lesson;
    }

    /** Whether it uses smaller data and fewer epochs, and so would differ from what it usually shows. */
    public boolean isQuick() {
        return quick && !lesson.quick().equals(lesson.setup());
    }

    public LessonBench bench() {
        return bench;
    }

    /** What shows it: the same whenever it is open, so that nothing of it is made twice. */
    LessonView view(Supplier<LessonView> made) {
        if (view == null) {
            view = made.get();
        }
        return view;
    }

    /** Whether it is a lesson in a mode. */
    boolean is(String id, boolean inQuickMode) {
        return lesson.id().equals(id) && quick == inQuickMode;
    }

    /** Whether all is there and nothing under way. */
    boolean isAtRest() {
        return preparation.ready().get() && !bench.busy().get();
    }

    /** Whether it goes on in a session. */
    boolean isOn(Session other) {
        return session.equals(other);
    }

    /** Whether what the bench works on is there. */
    public ObservableBooleanValue ready() {
        return preparation.ready();
    }

    /** The opening of what the bench works on. */
    public Opening opening() {
        return preparation.opening();
    }

    /** Opens again what the bench works on, after that failed. */
    public void prepareAgain() {
        preparation.start();
    }

    /** The number of the screen that is open, from 0. */
    public ReadOnlyIntegerProperty screen() {
        return screen.getReadOnlyProperty();
    }

    public Screen openScreen() {
        return lesson.screens().get(screen.get());
    }

    /** The steps of the screen that is open. */
    public List<StepModel> openSteps() {
        return steps.get(screen.get());
    }

    public boolean isAtEnd() {
        return screen.get() == lesson.screens().size() - 1;
    }

    /** Opens another screen. */
    public void show(int other) {
        if (other >= 0 && other < lesson.screens().size()) {
            screen.set(other);
            openScreen().set().forEach(bench::set);
            progress.change(record -> record.at(other));
        }
    }

    /** Notes that the lesson was gone through, where its last screen is open and its questions are answered. */
    void finishIfThrough() {
        if (isAtEnd() && progress.record().questionsLeft(lesson) == 0) {
            finish();
        }
    }

    /** Notes that the lesson was gone through. */
    void finish() {
        progress.change(LessonRecord::finished);
    }

    /** Ends what is under way, and frees what the lesson holds. */
    void close() {
        preparation.stop();
        bench.stop();
        bench.close();
        session.replaceClassifier(null);
        // A run that was stopped keeps what it learned, and may hand that over after this.
        session.classifier().addListener((observable, before, late) -> {
            if (late != null) {
                session.replaceClassifier(null);
            }
        });
    }
}
