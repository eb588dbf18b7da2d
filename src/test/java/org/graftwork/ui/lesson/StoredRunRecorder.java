// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs what lessons show as their finished run, and keeps its history with the lesson:
 * {@code mvn test -Dtest=StoredRunRecorder -Dgraftwork.record=true}.
 */
@EnabledIfSystemProperty(named = "graftwork.record", matches = "true")
final class StoredRunRecorder {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"00-your-first-graft, train", "09-train-the-head, train", "10-fine-tune, fineTune"})
    void record(String id, String action) throws IOException {
        Path home = folder.resolve("home");
        try (LessonWalk lesson = LessonWalk.local(id, false, home, 7)) {
            lesson.bench().act(action);
            Files.copy(
                    newest(home.resolve("runs")).resolve("history.jsonl"),
                    Path.of("assets/lessons", id, "finished.jsonl"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path newest(Path runs) throws IOException {
        try (Stream<Path> all = Files.list(runs)) {
            Optional<Path> newest = all.max(Comparator.comparing(StoredRunRecorder::begun));
            assertTrue(newest.isPresent(), "nothing was run");
            return newest.get();
        }
    }

    private static long begun(Path run) {
        return run.resolve("plan.json").toFile().lastModified();
    }
}
