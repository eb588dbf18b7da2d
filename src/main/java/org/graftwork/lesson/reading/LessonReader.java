// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonProblem;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.Screen;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.bench.BenchContract;
import org.graftwork.lesson.bench.BenchKind;
import org.graftwork.lesson.code.JavaExample;

/**
 * Reads the folder of a lesson: {@code lesson.json}, and a Markdown file for each screen. Whatever a lesson needs and
 * its bench does not promise is refused here, not in front of the person.
 */
final class LessonReader {

    static final String FILE = "lesson.json";

    private static final Pattern NUMBERED = Pattern.compile("(\\d\\d)-[a-z0-9-]+");
    private static final int LONGEST = 60;
    private static final int MOST_PHOTOS = 1000;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private LessonReader() {}

    /** Whether a folder's name is that of a lesson. */
    static boolean isLesson(Path folder) {
        return NUMBERED.matcher(folder.getFileName().toString()).matches();
    }

    /**
     * Reads a lesson.
     *
     * @throws LessonProblem if it cannot be used, with the place in the file
     */
    static Lesson read(Path folder) {
        String id = folder.getFileName().toString();
        Matcher number = NUMBERED.matcher(id);
        if (!number.matches()) {
            throw new LessonProblem(folder, "", "its folder’s name is not two digits, a hyphen and words.");
        }
        Place root = new Place(folder.resolve(FILE), "", json(folder.resolve(FILE)))
                .withOnly(
                        Set.of("title", "about", "minutes", "essential", "bench", "setup", "quick", "screens", "java"));
        BenchKind bench = bench(root.at("bench"));
        LessonSetup setup = setup(root.at("setup"), bench.contract());
        Lesson lesson = new Lesson(
                id,
                Integer.parseInt(number.group(1)),
                root.at("title").text(),
                root.at("about").text(),
                root.at("minutes").number(1, LONGEST),
                root.has("essential") && root.at("essential").truth(),
                bench,
                setup,
                root.has("quick") ? quick(root.at("quick"), setup, bench.contract()) : setup,
                root.at("screens").list(1, 3, place -> screen(place, folder, bench.contract())),
                folder,
                java(root));
        requireOwnIds(root, lesson);
        return lesson;
    }

    private static Optional<String> java(Place root) {
        if (!root.has("java")) {
            return Optional.empty();
        }
        Place place = root.at("java");
        try {
            JavaExample.of(place.text());
        } catch (IllegalArgumentException missing) {
            throw place.wrong(missing.getMessage() + ".");
        }
        return Optional.of(place.text());
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException broken) {
            throw new LessonProblem(
                    file,
                    broken.getLocation() == null
                            ? ""
                            : "line " + broken.getLocation().getLineNr(),
                    "it is no JSON: "
                            + broken.getOriginalMessage().lines().findFirst().orElse("") + ".");
        } catch (IOException unreadable) {
            throw new LessonProblem(file, "", "it cannot be read.");
        }
    }

    private static BenchKind bench(Place place) {
        return BenchKind.of(place.text()).orElseThrow(() -> place.wrong("there is no bench “" + place.text() + "”."));
    }

    private static LessonSetup setup(Place place, BenchContract bench) {
        place.withOnly(Set.of("model", "photos", "photosPerClass", "trained", "settings"));
        String model = place.text("model", "");
        if (!model.isEmpty() && !model.equals(LessonSetup.BUILTIN)) {
            throw place.at("model").wrong("only “" + LessonSetup.BUILTIN + "” comes with the product.");
        }
        String photos = place.text("photos", "");
        if (!photos.isEmpty() && !photos.equals(LessonSetup.SAMPLE)) {
            throw place.at("photos").wrong("only “" + LessonSetup.SAMPLE + "” comes with the product.");
        }
        boolean trained = place.has("trained") && place.at("trained").truth();
        if (trained && (model.isEmpty() || photos.isEmpty())) {
            throw place.at("trained").wrong("nothing can be trained without a model and photos.");
        }
        return new LessonSetup(
                model,
                photos,
                place.has("photosPerClass") ? place.at("photosPerClass").number(1, MOST_PHOTOS) : 0,
                trained,
                SettingsReader.read(place, "settings", bench));
    }

    private static LessonSetup quick(Place place, LessonSetup usual, BenchContract bench) {
        place.withOnly(Set.of("photosPerClass", "settings"));
        Map<String, String> settings = new HashMap<>(usual.settings());
        settings.putAll(SettingsReader.read(place, "settings", bench));
        return new LessonSetup(
                usual.model(),
                usual.photos(),
                place.has("photosPerClass")
                        ? place.at("photosPerClass").number(1, MOST_PHOTOS)
                        : usual.photosPerClass(),
                usual.trained(),
                settings);
    }

    private static Screen screen(Place place, Path folder, BenchContract bench) {
        place.withOnly(Set.of("text", "steps", "set"));
        Place text = place.at("text");
        Path file = file(folder, text);
        try {
            return new Screen(
                    Files.readString(file),
                    place.has("steps") ? place.at("steps").list(0, 8, new StepReader(bench)::read) : List.of(),
                    SettingsReader.read(place, "set", bench));
        } catch (IOException unreadable) {
            throw new LessonProblem(file, "", "it cannot be read as text in UTF-8.");
        }
    }

    private static Path file(Path folder, Place name) {
        try {
            Path file = folder.resolve(name.text());
            if (folder.equals(file.getParent()) && Files.isRegularFile(file)) {
                return file;
            }
        } catch (InvalidPathException impossible) {
            throw name.wrong("a file cannot be named so.");
        }
        throw name.wrong("the lesson’s folder has no file “" + name.text() + "”.");
    }

    private static void requireOwnIds(Place root, Lesson lesson) {
        Set<String> ids = new HashSet<>();
        for (Step step : lesson.steps()) {
            if (!ids.add(step.id())) {
                throw root.at("screens").wrong("two steps have the id “" + step.id() + "”.");
            }
        }
    }
}
