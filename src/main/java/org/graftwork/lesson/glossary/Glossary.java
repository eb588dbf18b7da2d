// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that the lessons explain, each once. */
public final class Glossary {

    private final List<GlossaryEntry> entries;
    private final Map<String, GlossaryEntry> bySpelling = new HashMap<>();

    /** @param entries no two of which share a spelling */
    public Glossary(List<GlossaryEntry> entries) {
        this.entries = List.copyOf(entries);
        for (GlossaryEntry entry : entries) {
            add(entry.term(), entry);
            entry.also().forEach(spelling -> add(spelling, entry));
        }
    }

    /** No words at all. */
    public static Glossary empty() {
        return new Glossary(List.of());
    }

    /** All words, in the order of the glossary. */
    public List<GlossaryEntry> entries() {
        return entries;
    }

    /** What a word means, in whatever spelling and case. */
    public Optional<GlossaryEntry> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(key(spelling)));
    }

    /** All spellings, in lower case. */
    Set<String> spellings() {
        return Set.copyOf(bySpelling.keySet());
    }

    /** How a spelling is told from others: case and the number of spaces do not matter. */
    static String key(String spelling) {
        return spelling.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private void add(String spelling, GlossaryEntry entry) {
        if (bySpelling.put(key(spelling), entry) != null) {
            throw new IllegalArgumentException("“" + spelling + "” is explained twice");
        }
    }
}
