// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.graftwork.lesson.LessonProblem;
import org.graftwork.lesson.glossary.Glossary;
import org.graftwork.lesson.glossary.GlossaryEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlossaryReaderTest {

    private static final Path LESSONS = Path.of("assets/lessons");
    private static final String HEAD =
            "{\"term\": \"head\", \"also\": [\"heads\"], \"text\": \"New layers.\", \"lesson\": \"09-train-the-head\"}";

    @TempDir
    private Path folder;

    @Test
    void aWordIsReadWithItsSpellingsAndItsLink() throws IOException {
        Glossary glossary = read("[" + HEAD + ", {\"term\": \"Keras\", \"text\": \"A library.\","
                + " \"page\": \"https://keras.io/\"}]");
        assertEquals(
                List.of(
                        new GlossaryEntry(
                                "head",
                                List.of("heads"),
                                "New layers.",
                                Optional.of("09-train-the-head"),
                                Optional.empty()),
                        new GlossaryEntry(
                                "Keras",
                                List.of(),
                                "A library.",
                                Optional.empty(),
                                Optional.of(URI.create("https://keras.io/")))),
                glossary.entries());
        assertEquals("head", glossary.find("HEADS").orElseThrow().term());
        assertEquals(Optional.empty(), glossary.find("tail"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"term\": \"a\", \"text\": \"One. Two. Three. Four.\", \"lesson\": \"01-a\"}"
                        + "| at /0/text: these are 4 sentences; 3 are the most.",
                "{\"term\": \"a\", \"text\": \"One.\"} | at /0: one link is expected, “lesson” or “page”.",
                "{\"term\": \"a\", \"text\": \"One.\", \"lesson\": \"01-a\", \"page\": \"https://keras.io\"}"
                        + "| at /0: one link is expected, “lesson” or “page”.",
                "{\"term\": \"a\", \"text\": \"One.\", \"lesson\": \"first\"} | at /0/lesson: “first” is no lesson’s id.",
                "{\"term\": \"a\", \"text\": \"One.\", \"page\": \"file:///etc\"}"
                        + "| at /0/page: an address that begins with https:// is expected here.",
                "{\"term\": \"a\", \"text\": \"One.\", \"page\": \"https://a b\"}"
                        + "| at /0/page: an address that begins with https:// is expected here.",
                "{\"term\": \"a\", \"also\": [\"A\"], \"text\": \"One.\", \"lesson\": \"01-a\"}"
                        + "| at /0/also: “A” is explained twice.",
                "{\"term\": \"a\", \"txt\": \"One.\"} | at /0/txt: there is no such field; known are also, lesson, page,"
                        + " term, text."
            })
    void whatIsWrongIsToldWithItsPlace(String entry, String problem) {
        LessonProblem refused = assertThrows(LessonProblem.class, () -> read("[" + entry + "]"));
        assertTrue(refused.getMessage().endsWith(problem), refused.getMessage());
    }

    @Test
    void aWordThatIsExplainedTwiceIsRefused() {
        LessonProblem refused = assertThrows(LessonProblem.class, () -> read("[" + HEAD + "," + HEAD + "]"));
        assertTrue(refused.getMessage().endsWith("at /1/term: “head” is explained twice."), refused.getMessage());
    }

    @Test
    void damageIsAlwaysToldInOneLine() throws IOException {
        Random random = new Random(7);
        byte[] whole = Files.readAllBytes(LESSONS.resolve("glossary.json"));
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 4; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("glossary.json"), damaged);
            try {
                GlossaryReader.read(folder);
            } catch (LessonProblem told) {
                assertEquals(1, told.getMessage().lines().count());
            }
        }
    }

    @Test
    void theGlossaryOfTheProductExplainsTheWordsOfTheLessons() {
        Glossary glossary = GlossaryReader.read(LESSONS);
        assertTrue(glossary.entries().size() >= 70);
        for (String word : List.of("layer", "parameters", "moving means", "fine-tune", "TF Hub", "range of values")) {
            assertTrue(glossary.find(word).isPresent(), word);
        }
    }

    @Test
    void everyLessonThatTheGlossaryLinksToIsThere() {
        List<String> lessons = LessonLibrary.read(LESSONS).lessons().stream()
                .map(lesson -> lesson.id())
                .toList();
        assumeTrue(lessons.size() >= 13, "The lessons are not complete");
        for (GlossaryEntry entry : GlossaryReader.read(LESSONS).entries()) {
            entry.lesson().ifPresent(id -> assertTrue(lessons.contains(id), entry.term() + ": " + id));
        }
    }

    private Glossary read(String json) throws IOException {
        Files.writeString(folder.resolve("glossary.json"), json);
        return GlossaryReader.read(folder);
    }
}
