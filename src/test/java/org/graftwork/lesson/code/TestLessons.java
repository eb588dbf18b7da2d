// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.Screen;
import org.graftwork.lesson.bench.BenchKind;

/** Lessons of tests, with code in a folder. */
public final class TestLessons {

    private TestLessons() {}

    /** A lesson whose Python is as given. */
    public static Lesson lesson(Path lessons, String id, String keras, String hub, String java) throws IOException {
        Path folder = Files.createDirectories(lessons.resolve(id));
        Files.writeString(folder.resolve("keras.py"), keras);
        Files.writeString(folder.resolve("hub.py"), hub);
        return lesson(folder, java);
    }

    /** A lesson in a folder, whatever is in it. */
    public static Lesson lesson(Path folder, String java) {
        String id = folder.getFileName().toString();
        LessonSetup setup = new LessonSetup("", "", 0, false, Map.of());
        return new Lesson(
                id,
                Integer.parseInt(id.substring(0, 2)),
                id.substring(3).replace('-', ' '),
                "About " + id + ".",
                5,
                false,
                BenchKind.HEAD,
                setup,
                setup,
                List.of(new Screen("# " + id, List.of())),
                folder,
                Optional.of(java).filter(reference -> !reference.isEmpty()));
    }

    /** Small code with places in it. */
    public static Lesson trainTheHead(Path lessons) throws IOException {
        return lesson(
                lessons,
                "09-train-the-head",
                "base = load({{model}})\nhead.fit(epochs={{epochs}}, seed={{seed=7}})\n",
                "base = saved_model.load({{hub_model}})\n",
                "TrainHead#train-head");
    }
}
