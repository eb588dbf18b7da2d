// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.Test;

final class LatestWorkTest {

    private final Queue<Runnable> started = new ArrayDeque<>();
    private final BackgroundWork background = new BackgroundWork(started::add, Runnable::run);
    private final LatestWork work = new LatestWork(background);
    private final List<String> heard = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private void ask(String what) {
        work.ask(
                what,
                (progress, cancellation) -> {
                    done.add(what);
                    return what;
                },
                heard::add,
                failure -> heard.add("failed: " + failure.getMessage()));
    }

    private void runAll() {
        while (!started.isEmpty()) {
            started.remove().run();
        }
    }

    @Test
    void anAnswerIsHeard() {
        ask("one");
        runAll();
        assertEquals(List.of("one"), heard);
    }

    @Test
    void onlyTheAnswerToTheLastQuestionIsHeard() {
        ask("one");
        ask("two");
        ask("three");
        runAll();
        assertEquals(List.of("three"), heard);
    }

    @Test
    void whatWasPassedIsNotWorkedOn() {
        ask("one");
        ask("two");
        ask("three");
        runAll();
        assertEquals(List.of("three"), done);
    }

    @Test
    void oneQuestionIsWorkedOnAtATime() {
        ask("one");
        ask("two");
        assertEquals(1, started.size());
    }

    @Test
    void whatIsForgottenIsNotHeard() {
        ask("one");
        work.forget();
        runAll();
        assertEquals(List.of(), heard);
    }

    @Test
    void afterForgettingOneCanAskAgain() {
        ask("one");
        work.forget();
        ask("two");
        runAll();
        assertEquals(List.of("two"), heard);
    }

    @Test
    void aFailureIsHeardToo() {
        work.ask(
                "one",
                (progress, cancellation) -> {
                    throw new Problem("no file");
                },
                answer -> heard.add("answered"),
                failure -> heard.add(failure.getMessage()));
        runAll();
        assertEquals(List.of("no file"), heard);
    }

    @Test
    void workThatIsDoneAtOnceIsHeardAtOnce() {
        LatestWork direct = new LatestWork(new BackgroundWork(Runnable::run, Runnable::run));
        for (String what : List.of("one", "two")) {
            direct.ask(what, (progress, cancellation) -> what, heard::add, failure -> {});
        }
        assertEquals(List.of("one", "two"), heard);
    }
}
