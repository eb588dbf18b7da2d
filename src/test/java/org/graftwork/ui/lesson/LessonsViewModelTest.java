// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.progress.LessonProgress;
import org.graftwork.lesson.progress.LessonRecord;
import org.graftwork.lesson.progress.ProgressStore;
import org.graftwork.training.Classifier;
import org.graftwork.ui.FakeWorkbench;
import org.graftwork.ui.TestSession;
import org.graftwork.ui.lesson.bench.BenchPlace;
import org.graftwork.ui.lesson.bench.LessonBenches;
import org.graftwork.ui.lesson.step.QuestionModel;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LessonsViewModelTest {

    @TempDir
    Path folder;

    private final ProgressStore store = ProgressStore.inMemory();
    private final List<BenchPlace> places = new ArrayList<>();
    private final List<PretendBench> benches = new ArrayList<>();
    private Session session;
    private LessonsViewModel lessons;

    @BeforeEach
    void open() {
        session = TestSession.on(new FakeWorkbench(folder));
        lessons = lessons();
    }

    private LessonsViewModel lessons() {
        return new LessonsViewModel(
                session,
                SampleLessons.library(),
                new LessonBenches().with(BenchKind.HEAD, place -> {
                    places.add(place);
                    benches.add(new PretendBench());
                    return benches.get(benches.size() - 1);
                }),
                store,
                null);
    }

    @Test
    void aLessonWorksOnItsOwnAndLeavesThePersonsOwnAlone() {
        lessons.show("01-second");
        assertEquals(Bench.LESSONS, session.bench().get());
        assertNull(session.model().get());
        assertNull(session.photos().get());
        assertNotNull(places.get(0).session().model().get());
        assertNotNull(places.get(0).session().photos().get());
        assertTrue(lessons.open().get().orElseThrow().ready().get());
        assertEquals(List.of("epochs=10"), benches.get(0).asked());
    }

    @Test
    void thereIsNoLessonThatIsNotThere() {
        lessons.show("77-nothing");
        assertEquals(Optional.empty(), lessons.open().get());
    }

    @Test
    void whatWasAnsweredIsRememberedFromOneStartToTheNext() {
        lessons.open("01-second");
        lessons.open().get().orElseThrow().show(1);
        question().take(1);
        lessons = lessons();
        assertEquals("01-second", lessons.toGoOnWith().orElseThrow().id());
        lessons.open("01-second");
        assertEquals(1, lessons.open().get().orElseThrow().screen().get());
        assertTrue(question().right().get());
    }

    @Test
    void goingThroughALessonMarksItAndOpensTheNext() {
        lessons.open("00-first");
        lessons.finish();
        assertTrue(lessons.progress().get().of("00-first").done());
        assertEquals("01-second", lessons.open().get().orElseThrow().lesson().id());
    }

    @Test
    void theLessonThatWasLeftLastIsKeptAsItWas() {
        lessons.open("01-second");
        benches.get(0).measure("run.accuracy", 0.9);
        lessons.open("00-first");
        assertFalse(benches.get(0).isClosed());
        lessons.open("01-second");
        assertEquals(0.9, bench().measurements().get("run.accuracy").value());
        assertEquals(2, benches.size());
        lessons.open("02-third");
        assertTrue(benches.get(1).isClosed());
        assertFalse(benches.get(0).isClosed());
    }

    @Test
    void aLessonThatBeginsAnewLeavesTheKeptOneAlone() {
        lessons.open("01-second");
        lessons.open("00-first");
        lessons.reset("00-first");
        assertFalse(benches.get(0).isClosed());
        lessons.open("01-second");
        assertEquals(benches.get(0), bench());
    }

    @Test
    void theListOfAllKeepsTheLessonToo() {
        lessons.open("01-second");
        lessons.close();
        lessons.open("01-second");
        assertEquals(1, benches.size());
    }

    @Test
    void aLessonThatIsLeftAtWorkIsEndedAndBeginsAnew() {
        lessons.open("01-second");
        benches.get(0).work(true);
        lessons.open("00-first");
        assertTrue(benches.get(0).isClosed());
        assertTrue(benches.get(0).isStopped());
        assertEquals(
                "Lesson 1 was left while it was at work; that was ended.",
                session.message().get().text());
        lessons.open("01-second");
        assertEquals(3, benches.size());
    }

    @Test
    void aLessonIsDoneOnceItsEndWasReachedHoweverItIsLeft() {
        lessons.open("01-second");
        lessons.open().get().orElseThrow().show(1);
        question().take(0);
        lessons.open("00-first");
        assertFalse(lessons.progress().get().of("01-second").done());
        lessons.open("01-second");
        question().take(1);
        lessons.open("00-first");
        assertTrue(lessons.progress().get().of("01-second").done());
    }

    @Test
    void afterTheLastLessonTheWayIsOver() {
        lessons.open("02-third");
        assertFalse(lessons.ended().get());
        lessons.finish();
        assertTrue(lessons.ended().get());
        lessons.open("00-first");
        assertFalse(lessons.ended().get());
    }

    @Test
    void aScreenSetsTheBenchWhenItIsOpened() {
        lessons.open("02-third");
        assertEquals(List.of("epochs=10", "epochs=5"), benches.get(0).asked());
    }

    @Test
    void aLinkToALessonKnowsTheWayBack() {
        lessons.open("00-first");
        assertEquals(Optional.empty(), lessons.cameFrom());
        lessons.show("02-third");
        assertEquals("00-first", lessons.cameFrom().orElseThrow().id());
        lessons.open("00-first");
        assertEquals(Optional.empty(), lessons.cameFrom());
    }

    @Test
    void aLessonIsCompleteOnceItsQuestionsAreAnswered() {
        lessons.open("01-second");
        lessons.open().get().orElseThrow().show(1);
        lessons.finish();
        lessons.open("01-second");
        question().take(0);
        int before = lessons.completed();
        question().take(1);
        assertEquals(before + 1, lessons.completed());
    }

    @Test
    void afterTheLastLessonComesTheListOfAll() {
        lessons.open("02-third");
        lessons.finish();
        assertEquals(Optional.empty(), lessons.open().get());
        assertEquals("00-first", lessons.toGoOnWith().orElseThrow().id());
    }

    @Test
    void aLessonThatIsResetBeginsAnewAndTheOthersStay() {
        lessons.open("00-first");
        lessons.finish();
        lessons.open().get().orElseThrow().show(1);
        question().take(0);
        lessons.reset("01-second");
        assertEquals(0, lessons.open().get().orElseThrow().screen().get());
        assertFalse(store.load().lessons().containsKey("01-second"));
        assertTrue(store.load().of("00-first").done());
        lessons.resetAll();
        assertEquals(0, store.load().finished());
        lessons.open("01-second");
        assertEquals(4, benches.size());
    }

    @Test
    void quickModeBeginsAnewWithLessAndIsRemembered() {
        lessons.open("01-second");
        lessons.quick().set(true);
        assertEquals(2, benches.size());
        assertEquals(20, places.get(1).setup().photosPerClass());
        assertEquals(List.of("epochs=3"), benches.get(1).asked());
        assertTrue(lessons.open().get().orElseThrow().isQuick());
        assertTrue(lessons().quick().get());
    }

    @Test
    void aLinkElsewhereInTheWindowOpensALesson() {
        session.bench().set(Bench.TRAIN);
        session.lessonAsked().set("02-third");
        assertEquals(Bench.LESSONS, session.bench().get());
        assertEquals("02-third", lessons.open().get().orElseThrow().lesson().id());
        session.bench().set(Bench.TRAIN);
        session.lessonAsked().set("02-third");
        assertEquals(Bench.LESSONS, session.bench().get());
        assertEquals(1, benches.size());
    }

    @Test
    void aBrokenLessonIsToldWithItsPlace() {
        assertEquals(
                List.of("The lesson file 03-broken/lesson.json, at /title: a text is missing here."),
                lessons.problems().stream().map(line -> line.replace('\\', '/')).toList());
    }

    @Test
    void whatIsStillBeingOpenedForALessonThatIsLeftIsNotOpened() {
        Deque<Runnable> work = new ArrayDeque<>();
        session = new Session(new FakeWorkbench(folder), new BackgroundWork(work::add, Runnable::run), folder);
        lessons = lessons();
        lessons.open("01-second");
        lessons.close();
        work.forEach(Runnable::run);
        assertNull(places.get(0).session().model().get());
        assertNull(places.get(0).session().photos().get());
    }

    @Test
    void aClassifierThatComesAfterTheLessonWasLeftIsClosed() {
        lessons.open("01-second");
        Session own = places.get(0).session();
        benches.get(0).work(true);
        lessons.close();
        List<String> closed = new ArrayList<>();
        own.replaceClassifier(closing(closed));
        assertNull(own.classifier().get());
        assertEquals(List.of("closed"), closed);
    }

    @Test
    void whatGoesWrongInTheOpenLessonIsToldInTheWindow() {
        lessons.open("01-second");
        places.get(0).session().warn("The disk is full.");
        assertEquals("The disk is full.", session.message().get().text());
        lessons.close();
        places.get(0).session().warn("Too late.");
        assertEquals("The disk is full.", session.message().get().text());
    }

    @Test
    void aPlaceThatThereIsNotIsTheNearestOne() {
        store.save(LessonProgress.none().with("01-second", new LessonRecord(-4, Map.of(), false)));
        lessons = lessons();
        lessons.open("01-second");
        assertEquals(0, lessons.open().get().orElseThrow().screen().get());
    }

    private static Classifier closing(List<String> closed) {
        return (Classifier) Proxy.newProxyInstance(
                Classifier.class.getClassLoader(), new Class<?>[] {Classifier.class}, (proxy, method, values) -> {
                    if (method.getName().equals("close")) {
                        closed.add("closed");
                    }
                    return method.getName().equals("equals") ? proxy == values[0] : null;
                });
    }

    private QuestionModel question() {
        return (QuestionModel) lessons.open().get().orElseThrow().openSteps().get(1);
    }

    private PretendBench bench() {
        return (PretendBench) lessons.open().get().orElseThrow().bench();
    }
}
