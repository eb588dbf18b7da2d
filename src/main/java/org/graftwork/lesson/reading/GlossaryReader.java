// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import java.net.URI;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.graftwork.lesson.LessonProblem;
import org.graftwork.lesson.glossary.Glossary;
import org.graftwork.lesson.glossary.GlossaryEntry;

/** Reads the lessons' glossary, {@code assets/lessons/glossary.json}: a list of words with what they mean. */
public final class GlossaryReader {

    static final String FILE = "glossary.json";

    private static final int MOST_WORDS = 500;
    private static final int MOST_SPELLINGS = 12;
    private static final int MOST_SENTENCES = 3;
    private static final Pattern LESSON = Pattern.compile("\\d\\d-[a-z0-9-]+");

    private GlossaryReader() {}

    /**
     * Reads the glossary.
     *
     * @param lessons the folder of all lessons
     * @throws LessonProblem if the file is missing or damaged, says too much of a word or explains one twice
     */
    public static Glossary read(Path lessons) {
        Path file = lessons.resolve(FILE);
        Set<String> spellings = new HashSet<>();
        List<GlossaryEntry> entries =
                new Place(file, "", LessonReader.json(file)).list(1, MOST_WORDS, place -> entry(place, spellings));
        return new Glossary(entries);
    }

    private static GlossaryEntry entry(Place place, Set<String> spellings) {
        place.withOnly(Set.of("term", "also", "text", "lesson", "page"));
        List<String> also = place.has("also") ? place.at("also").list(1, MOST_SPELLINGS, Place::text) : List.of();
        GlossaryEntry entry =
                new GlossaryEntry(place.at("term").text(), also, text(place.at("text")), lesson(place), page(place));
        requireOwn(place.at("term"), entry.term(), spellings);
        also.forEach(spelling -> requireOwn(place.at("also"), spelling, spellings));
        if (entry.lesson().isPresent() == entry.page().isPresent()) {
            throw place.wrong("one link is expected, “lesson” or “page”.");
        }
        return entry;
    }

    private static void requireOwn(Place place, String spelling, Set<String> spellings) {
        if (!spellings.add(spelling.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))) {
            throw place.wrong("“" + spelling + "” is explained twice.");
        }
    }

    private static String text(Place place) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(place.text());
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        if (count > MOST_SENTENCES) {
            throw place.wrong("these are " + count + " sentences; " + MOST_SENTENCES + " are the most.");
        }
        return place.text();
    }

    private static Optional<String> lesson(Place place) {
        if (!place.has("lesson")) {
            return Optional.empty();
        }
        String id = place.at("lesson").text();
        if (!LESSON.matcher(id).matches()) {
            throw place.at("lesson").wrong("“" + id + "” is no lesson’s id.");
        }
        return Optional.of(id);
    }

    private static Optional<URI> page(Place place) {
        if (!place.has("page")) {
            return Optional.empty();
        }
        try {
            URI page = URI.create(place.at("page").text());
            if ("https".equals(page.getScheme()) && page.getHost() != null) {
                return Optional.of(page);
            }
        } catch (IllegalArgumentException noAddress) {
            // It is refused below.
        }
        throw place.at("page").wrong("an address that begins with https:// is expected here.");
    }
}
