// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.graftwork.lesson.Lesson;
import org.graftwork.lesson.LessonProblem;
import org.graftwork.lesson.LessonSetup;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.bench.BenchKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A good lesson is read as it is written, and each small damage to it is told in one line with its place. */
final class LessonReaderTest {

    private static final String GOOD = """
            {
              "title": "Train the head",
              "about": "Live curves.",
              "minutes": 12,
              "bench": "head",
              "java": "TrainHead#train-head",
              "setup": {"model": "builtin", "photos": "sample", "trained": true, "settings": {"epochs": "8"}},
              "quick": {"photosPerClass": 80},
              "screens": [
                {
                  "text": "1-curves.md",
                  "steps": [
                    {"kind": "predict", "id": "guess", "ask": "Which?", "says": "{run.trainAccuracy}.", "choices": [
                      {"text": "A", "when": "run.trainAccuracy < 0.5"},
                      {"text": "B", "when": "run.trainAccuracy >= 0.5 and run.epochs > 0"}]},
                    {"kind": "do", "id": "train", "label": "Train", "action": "train", "set": {"batch": "32"},
                      "done": "run.epochs >= 1", "says": "{run.epochs} epochs."},
                    {"kind": "question", "id": "why", "ask": "Why?", "praise": "Yes.", "choices": [
                      {"text": "C", "right": true},
                      {"text": "D", "hint": "Look."}]}
                  ]
                },
                {
                  "text": "2-break.md",
                  "steps": [
                    {"kind": "break", "id": "rate", "title": "Too fast", "text": "Watch.", "label": "Break",
                      "action": "train", "set": {"learningRate": "10"}, "broken": "run.validationLoss >= 2",
                      "says": "{run.validationLoss}", "otherwise": "Held.", "mend": "Mend", "mendAction": "train",
                      "mendSet": {"learningRate": "0.001"}},
                    {"kind": "proof", "id": "claim", "claim": "It learns.", "holds": "2 * run.epochs != 0",
                      "says": "{run.epochs}", "otherwise": "No."}
                  ]
                }
              ]
            }
            """;

    @TempDir
    private Path lessons;

    private Path folder;
    private Path file;

    @BeforeEach
    void writeTheGoodLesson() throws IOException {
        folder = Files.createDirectory(lessons.resolve("09-train"));
        file = folder.resolve("lesson.json");
        Files.writeString(folder.resolve("1-curves.md"), "# Curves");
        Files.writeString(folder.resolve("2-break.md"), "# Break");
        Files.writeString(file, GOOD);
    }

    @Test
    void aGoodLessonIsReadAsItIsWritten() {
        Lesson lesson = LessonReader.read(folder);
        assertEquals(9, lesson.number());
        assertEquals(BenchKind.HEAD, lesson.bench());
        assertEquals(new LessonSetup("builtin", "sample", 0, true, Map.of("epochs", "8")), lesson.setup());
        assertEquals(new LessonSetup("builtin", "sample", 80, true, Map.of("epochs", "8")), lesson.quick());
        assertEquals(Optional.of("TrainHead#train-head"), lesson.java());
        assertEquals(
                List.of("guess", "train", "why", "rate", "claim"),
                lesson.steps().stream().map(Step::id).toList());
        assertEquals("# Break", lesson.screens().get(1).text());
    }

    static Stream<Arguments> damage() {
        return Stream.of(
                damage("\"title\": \"Train the head\",", "", "/title: a text is missing here."),
                damage("\"title\": \"Train the head\"", "\"title\": \"  \"", "/title: a text is missing here."),
                damage(
                        "\"about\"",
                        "\"abuot\"",
                        "/abuot: there is no such field; known are about, bench, essential, java, minutes, quick, screens, setup,"
                                + " title."),
                damage("\"minutes\": 12", "\"minutes\": 0", "/minutes: a whole number from 1 to 60 is expected here."),
                damage(
                        "\"minutes\": 12",
                        "\"minutes\": 1.5",
                        "/minutes: a whole number from 1 to 60 is expected here."),
                damage(
                        "\"minutes\": 12",
                        "\"minutes\": 1e99",
                        "/minutes: a whole number from 1 to 60 is expected here."),
                damage("\"bench\": \"head\"", "\"bench\": \"heads\"", "/bench: there is no bench “heads”."),
                damage(
                        "TrainHead#train-head",
                        "TrainHead#nothing",
                        "/java: the program TrainHead has no part “nothing”."),
                damage("TrainHead#train-head", "Nobody#train-head", "/java: the product has no program Nobody."),
                damage(
                        "TrainHead#train-head",
                        "../Train",
                        "/java: “../Train” is not of the form “TrainHead#train-head”."),
                damage("\"builtin\"", "\"mine\"", "/setup/model: only “builtin” comes with the product."),
                damage("\"sample\"", "\"mine\"", "/setup/photos: only “sample” comes with the product."),
                damage("\"trained\": true", "\"trained\": \"yes\"", "/setup/trained: true or false is expected here."),
                damage(
                        "\"photos\": \"sample\", ",
                        "",
                        "/setup/trained: nothing can be trained without a model and photos."),
                damage(
                        "\"settings\": {\"epochs\": \"8\"}",
                        "\"settings\": {\"epoch\": \"8\"}",
                        "/setup/settings: the bench has no “epoch”; what it can be set to: batch, dropout, epochs,"
                                + " learningRate, uncachedEpochs."),
                damage("{\"epochs\": \"8\"}", "{\"epochs\": 8}", "/setup/settings/epochs: a text is missing here."),
                damage(
                        "{\"epochs\": \"8\"}",
                        "{\"epochs\": \"0\"}",
                        "/setup/settings/epochs: “0” cannot be set; a whole number from 1 to 1000 is expected here."),
                damage(
                        "{\"photosPerClass\": 80}",
                        "{\"settings\": {\"uncachedEpochs\": \"2.5\"}}",
                        "/quick/settings/uncachedEpochs: “2.5” cannot be set; a whole number from 1 to 100 is expected"
                                + " here."),
                damage(
                        "\"steps\": [",
                        "\"set\": {\"bach\": \"32\"}, \"steps\": [",
                        "/screens/0/set: the bench has no “bach”; what it can be set to: batch, dropout, epochs,"
                                + " learningRate, uncachedEpochs."),
                damage(
                        "\"set\": {\"batch\"",
                        "\"set\": {\"bach\"",
                        "/screens/0/steps/1/set: the bench has no “bach”; what it can be set to: batch, dropout, epochs,"
                                + " learningRate, uncachedEpochs."),
                damage(
                        "{\"batch\": \"32\"}",
                        "{\"batch\": \"many\"}",
                        "/screens/0/steps/1/set/batch: “many” cannot be set; a whole number from 1 to 1024 is expected"
                                + " here."),
                damage(
                        "{\"learningRate\": \"10\"}",
                        "{\"learningRate\": \"10.5\"}",
                        "/screens/1/steps/0/set/learningRate: “10.5” cannot be set; a number above 0 and up to 10 is"
                                + " expected here."),
                damage(
                        "{\"learningRate\": \"0.001\"}",
                        "{\"dropout\": \"1\"}",
                        "/screens/1/steps/0/mendSet/dropout: “1” cannot be set; a number from 0 to less than 1 is"
                                + " expected here."),
                damage("{\"epochs\": \"8\"}", "[]", "/setup/settings: an object is expected here."),
                damage("{\"photosPerClass\": 80}", "80", "/quick: an object is expected here."),
                damage(
                        "\"photosPerClass\": 80",
                        "\"photosPerClass\": 1001",
                        "/quick/photosPerClass: a whole number from 1 to 1000 is expected here."),
                damage(
                        "\"photosPerClass\": 80",
                        "\"trained\": false",
                        "/quick/trained: there is no such field; known are photosPerClass, settings."),
                damage("1-curves.md", "3-none.md", "/screens/0/text: the lesson’s folder has no file “3-none.md”."),
                damage(
                        "1-curves.md",
                        "../09-train/1-curves.md",
                        "/screens/0/text: the lesson’s folder has no file “../09-train/1-curves.md”."),
                damage("1-curves.md", "a\\u0000b", "/screens/0/text: a file cannot be named so."),
                damage("\"text\": \"2-break.md\",", "", "/screens/1/text: a text is missing here."),
                damage(
                        "\"kind\": \"do\"",
                        "\"kind\": \"run\"",
                        "/screens/0/steps/1/kind: “run” is no kind of step; there are predict, do, question, break and"
                                + " proof."),
                damage("\"kind\": \"do\", ", "", "/screens/0/steps/1/kind: a text is missing here."),
                damage(
                        "\"label\": \"Train\"",
                        "\"lable\": \"Train\"",
                        "/screens/0/steps/1/lable: there is no such field; known are action, done, id, kind, label, says,"
                                + " set."),
                damage(
                        "\"action\": \"train\", \"set\": {\"batch\"",
                        "\"action\": \"run\", \"set\": {\"batch\"",
                        "/screens/0/steps/1/action: the bench has no “run”; what it can do: lookAgain, showStored, train,"
                                + " trainWithoutCache."),
                damage(
                        "run.epochs >= 1",
                        "run.epochs => 1",
                        "/screens/0/steps/1/done: “run.epochs => 1” is no comparison such as “run.epochs >= 1”."),
                damage(
                        " and run.epochs > 0",
                        " and ",
                        "/screens/0/steps/0/choices/1/when: “” is no comparison such as “run.epochs >= 1”."),
                damage("\"id\": \"claim\"", "\"id\": \"guess\"", "/screens: two steps have the id “guess”."),
                damage(
                        "\"right\": true",
                        "\"hint\": \"No.\"",
                        "/screens/0/steps/2/choices: none of the choices is right."),
                damage(
                        "\"hint\": \"Look.\"",
                        "\"right\": false",
                        "/screens/0/steps/2/choices/1/hint: a text is missing here."),
                damage(
                        "{\"text\": \"A\", \"when\": \"run.trainAccuracy < 0.5\"},",
                        "",
                        "/screens/0/steps/0/choices: a list of 2 to 6 is expected here."),
                damage("\"mend\": \"Mend\",", "", "/screens/1/steps/0/mend: a text is missing here."),
                damage(
                        "\"otherwise\": \"No.\"",
                        "\"otherwise\": []",
                        "/screens/1/steps/1/otherwise: a text is missing here."));
    }

    private static Arguments damage(String good, String bad, String told) {
        return Arguments.of(good, bad, told);
    }

    @ParameterizedTest
    @MethodSource("damage")
    void eachDamageIsToldWithItsPlace(String good, String bad, String told) throws IOException {
        assertTrue(GOOD.contains(good), good);
        Files.writeString(file, GOOD.replace(good, bad));
        assertEquals("The lesson file " + file + ", at " + told, problem());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void whatTheBenchDoesNotMeasureIsRefusedWhereverItIsNamed(String good, String bad, String place, String name)
            throws IOException {
        assertTrue(GOOD.contains(good), good);
        Files.writeString(file, GOOD.replace(good, bad));
        String told = problem();
        assertTrue(
                told.startsWith("The lesson file " + file + ", at " + place + ": the bench has no “" + name
                        + "”; what it measures: again.during, "),
                told);
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                Arguments.of("run.epochs >= 1", "run.epoch >= 1", "/screens/0/steps/1/done", "run.epoch"),
                Arguments.of("{run.epochs} epochs", "{epochs} epochs", "/screens/0/steps/1/says", "epochs"),
                Arguments.of("Which?", "Which {of}?", "/screens/0/steps/0/ask", "of"),
                Arguments.of("2 * run.epochs", "2 * epochs", "/screens/1/steps/1/holds", "epochs"),
                Arguments.of("\"Held.\"", "\"Held {x.y}\"", "/screens/1/steps/0/otherwise", "x.y"));
    }

    @Test
    void noJsonIsToldWithItsLine() throws IOException {
        Files.writeString(file, GOOD.replace("\"minutes\": 12,", "\"minutes\": 12,,"));
        assertTrue(problem().startsWith("The lesson file " + file + ", at line 4: it is no JSON: "), problem());
        Files.writeString(file, GOOD.replace("\"minutes\": 12", "\"title\": \"Twice\""));
        assertEquals("The lesson file " + file + ", at line 4: it is no JSON: Duplicate field 'title'.", problem());
        Files.writeString(file, "");
        assertEquals("The lesson file " + file + ": an object is expected here.", problem());
        Files.writeString(file, "[".repeat(100_000));
        assertTrue(problem().contains("it is no JSON: "), problem());
    }

    @Test
    void missingFilesAreToldAndTheOtherLessonsAreRead() throws IOException {
        Path other = Files.createDirectory(lessons.resolve("10-empty"));
        LessonLibrary library = LessonLibrary.read(lessons);
        assertEquals(List.of(9), library.lessons().stream().map(Lesson::number).toList());
        assertEquals(
                List.of(
                        "The lesson file " + other.resolve("lesson.json") + ": it cannot be read.",
                        "The lesson file " + lessons.resolve("glossary.json") + ": it cannot be read."),
                library.problems().stream().map(LessonProblem::getMessage).toList());
        Path nowhere = lessons.resolve("nowhere");
        assertEquals(
                "The lesson file " + nowhere + ": the folder of the lessons cannot be read.",
                assertThrows(LessonProblem.class, () -> LessonLibrary.read(nowhere))
                        .getMessage());
    }

    @Test
    void aTextThatIsNoUnicodeIsTold() throws IOException {
        Path text = folder.resolve("2-break.md");
        Files.write(text, new byte[] {'#', ' ', (byte) 0xff, (byte) 0xfe});
        assertEquals("The lesson file " + text + ": it cannot be read as text in UTF-8.", problem());
    }

    @Test
    void whateverIsDamagedNothingButAProblemInOneLineComesOfIt() throws IOException {
        Random random = new Random(5);
        byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int i = 0; i < 3000; i++) {
            Files.write(file, damaged(good, random));
            try {
                LessonReader.read(folder);
            } catch (LessonProblem told) {
                refused++;
                assertTrue(told.getMessage().startsWith("The lesson file " + folder), told.getMessage());
                assertEquals(1, told.getMessage().lines().count(), told.getMessage());
            }
        }
        assertTrue(refused > 1500, refused + " were refused");
    }

    private static byte[] damaged(byte[] good, Random random) {
        StringBuilder text = new StringBuilder(new String(good, StandardCharsets.UTF_8));
        int at = random.nextInt(text.length());
        int length = Math.min(text.length() - at, 1 + random.nextInt(12));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, at + length);
            case 1 -> text.setLength(at);
            case 2 -> text.insert(at, text.substring(at, at + length));
            default -> text.setCharAt(at, "{}[],:\"\\01\n é".charAt(random.nextInt(13)));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(5) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private String problem() {
        return assertThrows(LessonProblem.class, () -> LessonReader.read(folder))
                .getMessage();
    }
}
