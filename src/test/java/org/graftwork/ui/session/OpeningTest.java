// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.BackgroundWork;
import org.junit.jupiter.api.Test;

final class OpeningTest {

    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final Opening opening = new Opening(new BackgroundWork(waiting::add, Runnable::run));

    @Test
    void saysWhatItIsOpening() {
        opening.open("Opening", "cats", (progress, cancellation) -> "cats", opened::add);
        assertEquals("cats", opening.name().get());

        waiting.forEach(Runnable::run);
        assertEquals("", opening.name().get());
        assertEquals(List.of("cats"), opened);
    }

    @Test
    void whatIsAskedForLastWins() {
        opening.open("Opening", "cats", (progress, cancellation) -> "cats", opened::add);
        opening.open("Opening", "dogs", (progress, cancellation) -> "dogs", opened::add);
        waiting.get(1).run();
        waiting.get(0).run();

        assertEquals(List.of("dogs"), opened);
    }

    @Test
    void whatIsNotWantedAnyMoreIsCancelled() {
        List<Boolean> cancelled = new ArrayList<>();
        opening.open(
                "Opening", "cats", (progress, cancellation) -> cancelled.add(cancellation.isRequested()), value -> {});
        opening.open(
                "Opening", "dogs", (progress, cancellation) -> cancelled.add(cancellation.isRequested()), value -> {});
        waiting.forEach(Runnable::run);

        assertEquals(List.of(true, false), cancelled);
    }

    @Test
    void whatFailsSaysWhyUntilSomethingElseIsOpened() {
        opening.<String>open(
                "Opening",
                "cats",
                (progress, cancellation) -> {
                    throw new Problem("The folder is empty");
                },
                opened::add);
        waiting.get(0).run();
        assertEquals("The folder is empty", opening.problem().get());
        assertEquals("cats", opening.failedName().get());

        opening.open("Opening", "dogs", (progress, cancellation) -> "dogs", opened::add);
        assertTrue(opening.problem().get().isEmpty());
    }

    @Test
    void aCancelledOpeningLeavesNoMessage() {
        opening.<String>open(
                "Opening",
                "cats",
                (progress, cancellation) -> {
                    throw new CancellationException();
                },
                opened::add);
        waiting.get(0).run();

        assertEquals("", opening.problem().get());
        assertFalse(opening.name().get().startsWith("cats"));
    }
}
