// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProgressFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsSavedIsLoadedAgain() {
        LessonProgress progress = LessonProgress.none()
                .with("01-a", LessonRecord.untouched().at(2).answered("q", 1).finished())
                .opened("01-a")
                .quick(true);
        file().save(progress);
        assertEquals(progress, file().load());
        assertEquals(1, file().load().finished());
    }

    @Test
    void nothingIsRememberedWhereThereIsNoFile() {
        assertEquals(LessonProgress.none(), file().load());
    }

    @Test
    void aDamagedFileCostsTheProgressOnly() throws IOException {
        file().save(LessonProgress.none().with("01-a", LessonRecord.untouched().answered("q", 1)));
        byte[] whole = Files.readAllBytes(folder.resolve("lessons.json"));
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            Files.write(folder.resolve("lessons.json"), damaged);
            file().load().of("01-a").answers();
        }
        Files.writeString(folder.resolve("lessons.json"), "null");
        assertEquals(LessonProgress.none(), file().load());
    }

    private ProgressFile file() {
        return new ProgressFile(folder.resolve("lessons.json"), Runnable::run);
    }
}
