// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HeldExecutorTest {

    private final List<String> done = new ArrayList<>();
    private final HeldExecutor executor = new HeldExecutor(Runnable::run);

    @Test
    void nothingRunsBeforeTheRelease() {
        executor.execute(() -> done.add("first"));

        assertEquals(List.of(), done);
    }

    @Test
    void whatWasHeldRunsOnceAndInItsOrderAndLaterWorkAtOnce() {
        executor.execute(() -> done.add("first"));
        executor.execute(() -> done.add("second"));
        executor.release();
        executor.execute(() -> done.add("third"));
        executor.release();

        assertEquals(List.of("first", "second", "third"), done);
    }
}
