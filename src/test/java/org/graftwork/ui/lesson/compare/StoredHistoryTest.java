// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredHistoryTest {

    private static final Path TUNED =
            Path.of("assets/lessons/04-feature-extractor-or-fine-tuned-base/finished-tuned.jsonl");

    @TempDir
    private Path folder;

    private Path write(List<String> lines) throws IOException {
        return Files.writeString(folder.resolve("finished-tuned.jsonl"), String.join("\n", lines) + "\n");
    }

    @Test
    void aRunIsMeasuredByItsHistory() {
        StoredHistory run = StoredHistory.read(TUNED);
        RunOutcome outcome = run.outcome();

        assertTrue(outcome.stored());
        assertEquals(12, outcome.epochs().size());
        assertEquals(12, run.points().size());
        assertEquals(12, run.plan().epochs());
        assertEquals(outcome.seconds(), run.points().get(11).seconds());
        assertTrue(outcome.test().getAsDouble() > 0.85);
        assertEquals(160, outcome.photos().training());
        assertEquals(outcome.variables() - 2, outcome.lastPhase().trained());
        assertTrue(outcome.baseChanged() > 0
                && outcome.baseChanged() <= outcome.lastPhase().trained());
        // That of the fine-tuning, which runs the top of the base in each step, not that of the head before.
        assertTrue(outcome.imagesPerSecond() < outcome.epochs().get(4).imagesPerSecond());
    }

    @Test
    void whereAnyOfItsLinesIsMissingItIsNotShown() throws IOException {
        List<String> whole = Files.readAllLines(TUNED);
        for (int i = 0; i < whole.size(); i++) {
            List<String> lines = new ArrayList<>(whole);
            lines.remove(i);
            Path file = write(lines);
            Problem problem = assertThrows(Problem.class, () -> StoredHistory.read(file), whole.get(i));
            assertEquals(
                    "The stored run " + file + " is not whole: a part of it is cut off or damaged."
                            + " Train here instead, or install Graftwork again.",
                    problem.getMessage());
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path file = folder.resolve("finished-tuned.jsonl");
        assertEquals(
                "The stored run " + file + " is missing. Train here instead, or install Graftwork again.",
                assertThrows(Problem.class, () -> StoredHistory.read(file)).getMessage());
    }

    @Test
    void randomDamageIsReportedOrHarmless() throws IOException {
        byte[] whole = Files.readAllBytes(TUNED);
        Path file = folder.resolve("finished-tuned.jsonl");
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 1 + i % 4; j++) {
                damaged[random.nextInt(i % 2 == 0 ? 6000 : damaged.length)] = (byte) (32 + random.nextInt(95));
            }
            Files.write(file, damaged);
            try {
                assertTrue(StoredHistory.read(file).outcome().epochs().size() == 12);
            } catch (Problem told) {
                assertTrue(told.getMessage().startsWith("The stored run " + file));
                refused++;
            }
        }
        assertTrue(refused > 50, refused + " of 300");
    }
}
