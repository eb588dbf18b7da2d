// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes Java programs of one class, which {@code java} runs from their source. */
final class JavaWriter {

    private static final String WHOLE = "TransferLearning";

    private JavaWriter() {}

    static String className(CodePath path) {
        return path.lessons().size() == 1
                ? path.lessons().get(0).java().map(JavaExample::name).orElse(WHOLE)
                : WHOLE;
    }

    static String write(PathText text) {
        StringBuilder java = new StringBuilder();
        comment(java, "", text.title());
        comment(java, "", text.howToRun());
        java.append('\n');
        text.examples().stream()
                .flatMap(example -> example.imports().stream())
                .distinct()
                .sorted()
                .forEach(line -> java.append(line).append('\n'));
        java.append("\nclass ").append(className(text.path())).append(" {\n\n");
        java.append("    public static void main(String[] arguments) throws Exception {\n");
        comment(java, "        ", "Libraries tell of each file that they read; nothing of it is wanted here.");
        java.append("        java.util.logging.LogManager.getLogManager().reset();\n");
        for (PathText.Section section : text.sections()) {
            java.append("        System.out.println(")
                    .append(PythonLiteral.text(section.heading()))
                    .append(");\n        ")
                    .append(methodName(section.lesson().id()))
                    .append("();\n");
        }
        java.append("    }\n");
        text.sections().forEach(section -> method(java, section));
        return java.append("}\n").toString();
    }

    private static void method(StringBuilder java, PathText.Section section) {
        java.append('\n');
        comment(java, "    ", section.heading());
        comment(java, "    ", section.lesson().about());
        java.append("    private static void ")
                .append(methodName(section.lesson().id()))
                .append("() throws Exception {\n")
                .append(section.code().indent(8).replaceAll("(?m)^ +$", ""))
                .append("    }\n");
    }

    /** A lesson's id without its number, in camel case. */
    private static String methodName(String id) {
        String words = Arrays.stream(id.split("-"))
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return "lesson" + words;
    }

    private static void comment(StringBuilder java, String indent, String text) {
        text.lines()
                .forEach(line -> java.append(indent).append("// ").append(line).append('\n'));
    }
}
