// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GlossaryMatcherTest {

    private final GlossaryMatcher screen = new GlossaryMatcher(new Glossary(List.of(
            entry("training"),
            entry("training mode"),
            entry("trainable"),
            entry("ReLU", "ReLU6"),
            entry("variable", "variables"),
            entry("back propagation"))));

    @Test
    void theLongestWordIsFound() {
        assertEquals(List.of("training mode", "training"), find("In training mode, training goes on."));
    }

    @Test
    void eachWordIsFoundOnceOnAScreenWhateverItsSpelling() {
        assertEquals(List.of("Variables"), find("Variables and a variable."));
        assertEquals(List.of(), find("A variable."));
    }

    @Test
    void partsOfWordsAreNotFound() {
        assertEquals(List.of(), find("non-trainable, retraining, variable_name, trainable2"));
    }

    @Test
    void caseAndLineBreaksDoNotMatter() {
        assertEquals(List.of("Back\npropagation", "relu6"), find("Back\npropagation through relu6."));
    }

    @Test
    void placesAreThoseOfTheText() {
        GlossaryMatcher.Found found = screen.find("Each variable, one.").get(0);
        assertEquals(5, found.start());
        assertEquals(13, found.end());
        assertEquals("variable", found.entry().term());
    }

    @Test
    void anEmptyGlossaryFindsNothing() {
        assertEquals(List.of(), new GlossaryMatcher(Glossary.empty()).find("Each variable."));
    }

    private List<String> find(String text) {
        return screen.find(text).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }

    private static GlossaryEntry entry(String term, String... also) {
        return new GlossaryEntry(term, List.of(also), "It is so.", Optional.of("01-a"), Optional.empty());
    }
}
