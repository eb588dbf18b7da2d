// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CodeTemplateTest {

    @Test
    void choicesAreFilledIn() {
        CodeTemplate template = CodeTemplate.of("fit(epochs={{epochs=10}})\n", Map.of());
        assertEquals("fit(epochs=3)\n", template.filled(Map.of("epochs", "3")).text());
    }

    @Test
    void whatIsNotChosenFallsBackToTheDefaultBesideIt() {
        CodeTemplate template = CodeTemplate.of("Adam({{ learning_rate = 1e-3 }})", Map.of("learning_rate", "9"));
        assertEquals("Adam(1e-3)", template.filled(Map.of()).text());
    }

    @Test
    void aDefaultIsSaidOnceAndHoldsForTheWholeTemplate() {
        CodeTemplate template = CodeTemplate.of("a = {{size}}\nb = {{size=96}}\n", Map.of());
        assertEquals("a = 96\nb = 96\n", template.filled(Map.of()).text());
    }

    @Test
    void defaultsOfAllLessonsServeWhereTheTemplateSaysNothing() {
        CodeTemplate template = CodeTemplate.of("load({{model}})", Map.of("model", "\"base.keras\""));
        assertEquals("load(\"base.keras\")", template.filled(Map.of()).text());
    }

    @Test
    void aPlaceWithoutAnyDefaultIsRefusedWithItsLine() {
        CodeTemplate.UnfilledPlace unfilled =
                assertThrows(CodeTemplate.UnfilledPlace.class, () -> CodeTemplate.of("a\nb = {{never}}", Map.of()));
        assertEquals(2, unfilled.line());
    }

    @Test
    void whereTheChoicesStandIsTold() {
        FilledCode filled =
                CodeTemplate.of("a = {{one=1}} + {{two=2}}", Map.of()).filled(Map.of("one", "111"));
        assertEquals("a = 111 + 2", filled.text());
        assertEquals(List.of(new FilledCode.Value("one", 4, 7), new FilledCode.Value("two", 10, 11)), filled.values());
    }

    @Test
    void bracesThatHoldNoNameStayAsTheyAre() {
        String python = "f\"{x:.1%} {{}}\" {{'a': 1}}";
        CodeTemplate template = CodeTemplate.of(python, Map.of());
        assertEquals(python, template.filled(Map.of()).text());
        assertEquals(Set.of(), template.choices());
    }

    @Test
    void aValueIsNotReadAsATemplateAgain() {
        CodeTemplate template = CodeTemplate.of("{{a=1}}", Map.of());
        assertEquals("{{b}}", template.filled(Map.of("a", "{{b}}")).text());
    }
}
