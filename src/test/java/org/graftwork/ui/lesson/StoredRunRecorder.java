// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs what lessons show as their finished runs, in their usual setup, and keeps the histories with the lessons:
 * {@code mvn test -Dtest=StoredRunRecorder -Dgraftwork.record=true}. Other programs should be still meanwhile: seconds
 * and photos a second are kept as well.
 */
@EnabledIfSystemProperty(named = "graftwork.record", matches = "true")
final class StoredRunRecorder {

    private static final long SEED = 7;

    @TempDir
    private Path folder;

    /** Each run that the action makes is a file, in the order in which they are made. */
    @ParameterizedTest
    @CsvSource({
        "00-your-first-graft, train, finished",
        "03-what-is-transfer-learning, run, finished-transfer finished-scratch",
        "04-feature-extractor-or-fine-tuned-base, run, finished-extractor finished-tuned",
        "09-train-the-head, train, finished",
        "10-fine-tune, fineTune, finished",
        "11-the-case-study-twice, run, finished-keras finished-hub"
    })
    void record(String id, String action, String files) throws IOException {
        RecordedRuns runs = new RecordedRuns(Files.createDirectories(folder.resolve("recorded")));
        try (LessonWalk lesson = LessonWalk.local(id, false, folder.resolve("home"), SEED, runs::of)) {
            lesson.bench().act(action);
        }
        String[] names = files.split(" ");
        List<Path> histories = runs.last(names.length);
        for (int i = 0; i < names.length; i++) {
            Files.copy(
                    histories.get(i),
                    Path.of("assets/lessons", id, names[i] + ".jsonl"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
