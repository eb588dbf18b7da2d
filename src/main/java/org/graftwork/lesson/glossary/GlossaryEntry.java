// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.glossary;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A word that is explained.
 *
 * @param term the word
 * @param also other spellings, such as the plural
 * @param text what it means, in three sentences at most
 * @param lesson the id of the lesson it is about; empty where there is a page instead
 * @param page where more is said of it; empty where there is a lesson instead
 */
public record GlossaryEntry(String term, List<String> also, String text, Optional<String> lesson, Optional<URI> page) {

    public GlossaryEntry {
        also = List.copyOf(also);
    }
}
