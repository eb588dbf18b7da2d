// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.glossary.Glossary;
import org.graftwork.lesson.progress.LessonProgress;
import org.graftwork.lesson.progress.LessonRecord;
import org.graftwork.lesson.progress.ProgressStore;
import org.graftwork.lesson.reading.LessonLibrary;
import org.graftwork.ui.lesson.bench.LessonBenches;
import org.graftwork.ui.lesson.code.CodeMemory;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Message;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.Toolbox;

/** The lessons: which is open, how far each was gone through, and how they are shown. */
public final class LessonsViewModel {

    private static final int USUAL_MINUTES = 150;

    private final Session session;
    private final LessonLibrary library;
    private final LessonBenches benches;
    private final ProgressStore store;
    private final Toolbox tools;
    private final ReadOnlyObjectWrapper<LessonProgress> progress;
    private final ReadOnlyObjectWrapper<Optional<OpenLesson>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty quick = new SimpleBooleanProperty();
    private final BooleanProperty code = new SimpleBooleanProperty();
    private final IntegerProperty minutes = new SimpleIntegerProperty(USUAL_MINUTES);
    private final CodeMemory codeMemory = new CodeMemory();
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private final LeftLesson left = new LeftLesson();
    private Optional<Lesson> cameFrom = Optional.empty();

    /**
     * @param session the person’s own; each lesson gets one of its own beside it
     * @param tools what benches need of the machine; null where nothing is shown
     */
    public LessonsViewModel(
            Session session, LessonLibrary library, LessonBenches benches, ProgressStore store, Toolbox tools) {
        this.session = session;
        this.library = library;
        this.benches = benches;
        this.store = store;
        this.tools = tools;
        progress = new ReadOnlyObjectWrapper<>(store.load());
        quick.set(progress.get().quick());
        quick.addListener((observable, before, now) -> {
            keep(progress.get().quick(now));
            // What is measured in one mode says nothing of the other.
            left.forget();
            open.get().ifPresent(lesson -> beginAnew(lesson.lesson().id()));
        });
        session.lessonAsked().addListener((observable, before, id) -> {
            if (!id.isEmpty()) {
                session.lessonAsked().set("");
                show(id);
            }
        });
    }

    public List<Lesson> lessons() {
        return library.lessons();
    }

    /** The words that the lessons explain. */
    public Glossary glossary() {
        return library.glossary();
    }

    /** What is wrong with lessons that were left out. */
    public List<String> problems() {
        return library.problems().stream().map(Throwable::getMessage).toList();
    }

    /** The lesson that is open; empty where the list of all is. */
    public ReadOnlyObjectProperty<Optional<OpenLesson>> open() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LessonProgress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether lessons use smaller data and fewer epochs; what is open begins anew when this changes. */
    public BooleanProperty quick() {
        return quick;
    }

    /** How many minutes there are for what is left. */
    IntegerProperty minutes() {
        return minutes;
    }

    /** Whether the code that does the same is shown. */
    public BooleanProperty code() {
        return code;
    }

    /** What is kept of the code from lesson to lesson. */
    CodeMemory codeMemory() {
        return codeMemory;
    }

    public Session session() {
        return session;
    }

    /** Opens a lesson’s page and the lesson that a link leads to; nothing where there is no such lesson. */
    public void show(String id) {
        if (find(id).isPresent()) {
            session.bench().set(Bench.LESSONS);
            Optional<Lesson> before = open.get().map(OpenLesson::lesson);
            if (before.filter(now -> now.id().equals(id)).isEmpty()) {
                open(id, before);
            }
        }
    }

    /** Opens a lesson where it was left: as it was, if it was the one before, else with its bench prepared anew. */
    public void open(String id) {
        open(id, Optional.empty());
    }

    private void open(String id, Optional<Lesson> from) {
        find(id).ifPresent(lesson -> {
            Optional<OpenLesson> back = left.take(id, quick.get());
            leave();
            cameFrom = from;
            ended.set(false);
            keep(progress.get().opened(id));
            open.set(Optional.of(
                    back.orElseGet(() -> new OpenLesson(lesson, quick.get(), own(), benches, tools, new Kept(id)))));
        });
    }

    private void beginAnew(String id) {
        open.get().ifPresent(OpenLesson::close);
        open.set(Optional.empty());
        open(id);
    }

    /** The lesson whose link led to the one that is open; empty where no link did. */
    Optional<Lesson> cameFrom() {
        return cameFrom;
    }

    /** A session beside the person’s own, where the bench asks for lessons too. */
    private Session own() {
        Session own = new Session(session.workbench(), session.work(), session.exports());
        own.lessonAsked().addListener((observable, before, id) -> {
            if (!id.isEmpty()) {
                own.lessonAsked().set("");
                session.lessonAsked().set(id);
            }
        });
        // The window tells what goes wrong on the person's own session alone.
        own.message().addListener((observable, before, now) -> {
            boolean isOpen = open.get().filter(lesson -> lesson.isOn(own)).isPresent();
            if (isOpen && now != null && now.kind() == Message.Kind.PROBLEM) {
                session.message().set(now);
            }
        });
        return own;
    }

    /** Closes the lesson, for the list of all. */
    public void close() {
        leave();
        open.set(Optional.empty());
    }

    private void leave() {
        open.get().ifPresent(lesson -> {
            lesson.finishIfThrough();
            if (isBusy()) {
                session.message()
                        .set(new Message(
                                Message.Kind.INFORMATION,
                                Strings.text("lesson.ended", lesson.lesson().number())));
            }
            left.leave(lesson);
        });
    }

    /** The lesson to begin or go on with: the one open last, else the first that is not done. */
    public Optional<Lesson> toGoOnWith() {
        return find(progress.get().last())
                .filter(last -> !progress.get().of(last.id()).done())
                .or(() -> lessons().stream()
                        .filter(lesson -> !progress.get().of(lesson.id()).done())
                        .findFirst());
    }

    /** The lesson after the one that is open. */
    public Optional<Lesson> following() {
        return beside(1);
    }

    /** The lesson before the one that is open. */
    public Optional<Lesson> preceding() {
        return beside(-1);
    }

    /** Notes that the open lesson was gone through, and opens the next; after the last one the list of all. */
    public void finish() {
        open.get().ifPresent(OpenLesson::finish);
        Optional<Lesson> next = following();
        ended.set(next.isEmpty());
        next.ifPresentOrElse(lesson -> open(lesson.id()), this::close);
    }

    /** Whether the last lesson has just been gone through. */
    ReadOnlyBooleanProperty ended() {
        return ended.getReadOnlyProperty();
    }

    /** Forgets what was done in a lesson; where it is open it begins anew. */
    public void reset(String id) {
        keep(progress.get().without(id));
        open.get().filter(now -> now.lesson().id().equals(id)).ifPresent(now -> beginAnew(id));
    }

    /** Forgets what was done in all lessons. */
    public void resetAll() {
        close();
        left.forget();
        ended.set(false);
        keep(LessonProgress.none().quick(quick.get()));
    }

    /** Whether the open lesson’s bench is at work. */
    public boolean isBusy() {
        return open.get().map(lesson -> lesson.bench().busy().get()).orElse(false);
    }

    /** How many lessons are complete. */
    public int completed() {
        return (int) lessons().stream()
                .filter(lesson -> progress.get().of(lesson.id()).isComplete(lesson))
                .count();
    }

    private Optional<Lesson> find(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    private Optional<Lesson> beside(int distance) {
        return open.get().flatMap(now -> {
            int place = lessons().indexOf(now.lesson()) + distance;
            return place >= 0 && place < lessons().size()
                    ? Optional.of(lessons().get(place))
                    : Optional.empty();
        });
    }

    private void keep(LessonProgress now) {
        progress.set(now);
        store.save(now);
    }

    /** What is kept of one lesson. */
    private final class Kept implements OpenLesson.Progressing {

        private final String id;

        Kept(String id) {
            this.id = id;
        }

        @Override
        public LessonRecord record() {
            return progress.get().of(id);
        }

        @Override
        public void change(UnaryOperator<LessonRecord> change) {
            keep(progress.get().with(id, change.apply(record())));
        }
    }
}
