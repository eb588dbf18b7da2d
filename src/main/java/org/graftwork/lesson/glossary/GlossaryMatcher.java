// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the words of a glossary in the texts of one screen, each where it stands first. Whole words only; of several
 * that begin at one place the longest.
 */
public final class GlossaryMatcher {

    private static final String INSIDE_A_WORD = "[\\p{L}\\p{N}_-]";

    private final Glossary glossary;
    private final Pattern spellings;
    private final Set<String> found = new HashSet<>();

    public GlossaryMatcher(Glossary glossary) {
        this.glossary = glossary;
        String any = glossary.spellings().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(spelling -> Pattern.quote(spelling).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        spellings = Pattern.compile(
                "(?<!" + INSIDE_A_WORD + ")(?:" + any + ")(?!" + INSIDE_A_WORD + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A word that was found.
     *
     * @param start where it begins in the text
     * @param end where what follows it begins
     */
    public record Found(int start, int end, GlossaryEntry entry) {}

    /** The words of the screen's next text, in their order, without those that its earlier texts had. */
    public List<Found> find(String text) {
        List<Found> here = new ArrayList<>();
        if (glossary.entries().isEmpty()) {
            return here;
        }
        Matcher matcher = spellings.matcher(text);
        while (matcher.find()) {
            GlossaryEntry entry = glossary.find(matcher.group()).orElseThrow();
            if (found.add(entry.term())) {
                here.add(new Found(matcher.start(), matcher.end(), entry));
            }
        }
        return here;
    }
}
