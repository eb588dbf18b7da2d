// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.graftwork.lesson.code.CodeInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CodeTokensTest {

    @Test
    void pythonIsToldApart() {
        assertEquals(
                List.of(
                        "KEYWORD for",
                        "OTHER  name1 ",
                        "KEYWORD in",
                        "OTHER  load(",
                        "STRING f\"a # {b!r}\"",
                        "OTHER , ",
                        "NUMBER 1e-05",
                        "OTHER ):  ",
                        "COMMENT # 'why' 3"),
                tokens("for name1 in load(f\"a # {b!r}\", 1e-05):  # 'why' 3", CodeInterface.KERAS));
    }

    @Test
    void longStringsOfPythonGoOverLines() {
        assertEquals(
                List.of("OTHER a = ", "STRING \"\"\"one\n\"two\"\nthree\"\"\"", "OTHER  + b"),
                tokens("a = \"\"\"one\n\"two\"\nthree\"\"\" + b", CodeInterface.HUB));
    }

    @Test
    void javaIsToldApart() {
        assertEquals(
                List.of(
                        "KEYWORD int",
                        "OTHER  epochs = ",
                        "NUMBER 10",
                        "OTHER ; ",
                        "COMMENT // \"so\"",
                        "OTHER \nString s = ",
                        "STRING \"it\\\"s\"",
                        "OTHER ; ",
                        "COMMENT /* a\nb */"),
                tokens("int epochs = 10; // \"so\"\nString s = \"it\\\"s\"; /* a\nb */", CodeInterface.JAVA));
    }

    @Test
    void aStringThatIsNotClosedEndsWithItsLine() {
        assertEquals(
                List.of("OTHER a = ", "STRING \"open", "OTHER \nb = ", "NUMBER 1"),
                tokens("a = \"open\nb = 1", CodeInterface.KERAS));
    }

    @ParameterizedTest
    @EnumSource
    void whateverTheTextIsTheTokensCoverIt(CodeInterface language) {
        Random random = new Random(7);
        String letters = "ab1 .\n\"'#/*\\_fe-+{}";
        for (int i = 0; i < 500; i++) {
            StringBuilder code = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                code.append(letters.charAt(random.nextInt(letters.length())));
            }
            int end = 0;
            for (CodeToken token : CodeTokens.of(code.toString(), language)) {
                assertEquals(end, token.start());
                assertTrue(token.end() > token.start());
                end = token.end();
            }
            assertEquals(code.length(), end);
        }
    }

    private static List<String> tokens(String code, CodeInterface language) {
        return CodeTokens.of(code, language).stream()
                .map(token -> token.kind() + " " + code.substring(token.start(), token.end()))
                .toList();
    }
}
