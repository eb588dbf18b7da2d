// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.lesson.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graftwork.lesson.code.CodeInterface;

/** Tells comments, strings, keywords and numbers apart, as far as colours need it. */
final class CodeTokens {

    private static final Set<String> PYTHON = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "False",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "None",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "True",
            "try",
            "while",
            "with",
            "yield");
    private static final Set<String> JAVA = Set.of(
            "abstract",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "record",
            "return",
            "short",
            "static",
            "super",
            "switch",
            "this",
            "throw",
            "throws",
            "true",
            "try",
            "var",
            "void",
            "while");

    private static final String SHORT_STRING = "\"(?:[^\"\\\\\n]|\\\\.)*+\"?|'(?:[^'\\\\\n]|\\\\.)*+'?";
    private static final String NUMBER = "(?<number>\\b\\d[\\w.]*(?:(?<=[eE])[-+]\\d+)?)";
    private static final String WORD = "(?<word>\\b[A-Za-z_]\\w*)";
    private static final Pattern IN_PYTHON = Pattern.compile("(?<comment>#[^\n]*)"
            + "|(?<string>\\b[rbfuRBFU]{0,2}(?:\"{3}(?s:.*?)(?:\"{3}|\\z)|'{3}(?s:.*?)(?:'{3}|\\z)|" + SHORT_STRING
            + ")"
            + "|\"{3}(?s:.*?)(?:\"{3}|\\z)|'{3}(?s:.*?)(?:'{3}|\\z)|" + SHORT_STRING + ")|" + NUMBER + "|" + WORD);
    private static final Pattern IN_JAVA = Pattern.compile("(?<comment>//[^\n]*|/\\*(?s:.*?)(?:\\*/|\\z))|(?<string>"
            + "\"{3}(?s:.*?)(?:\"{3}|\\z)|" + SHORT_STRING + ")|" + NUMBER + "|" + WORD);

    private CodeTokens() {}

    /** The whole text in tokens, in their order; none is empty. */
    static List<CodeToken> of(String code, CodeInterface language) {
        Set<String> keywords = language.isPython() ? PYTHON : JAVA;
        Matcher matcher = (language.isPython() ? IN_PYTHON : IN_JAVA).matcher(code);
        List<CodeToken> tokens = new ArrayList<>();
        int end = 0;
        while (matcher.find()) {
            CodeToken.Kind kind = kind(matcher, keywords);
            if (kind != CodeToken.Kind.OTHER) {
                add(tokens, CodeToken.Kind.OTHER, end, matcher.start());
                add(tokens, kind, matcher.start(), matcher.end());
                end = matcher.end();
            }
        }
        add(tokens, CodeToken.Kind.OTHER, end, code.length());
        return tokens;
    }

    private static CodeToken.Kind kind(Matcher matcher, Set<String> keywords) {
        if (matcher.group("comment") != null) {
            return CodeToken.Kind.COMMENT;
        }
        if (matcher.group("string") != null) {
            return CodeToken.Kind.STRING;
        }
        if (matcher.group("number") != null) {
            return CodeToken.Kind.NUMBER;
        }
        return keywords.contains(matcher.group("word")) ? CodeToken.Kind.KEYWORD : CodeToken.Kind.OTHER;
    }

    private static void add(List<CodeToken> tokens, CodeToken.Kind kind, int start, int end) {
        if (end > start) {
            tokens.add(new CodeToken(kind, start, end));
        }
    }
}
