// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a compiled program, cut from its source between {@code // snippet NAME} and {@code // end}. The variables
 * of its first lines hold what can be chosen: {@code int fineTuneEpochs = 3;} is the choice {@code fine_tune_epochs}.
 *
 * @param name of the program's class
 * @param imports the import statements that the part needs, sorted
 * @param body the part itself, its indentation taken away
 */
public record JavaExample(String name, List<String> imports, CodeTemplate body) {

    private static final String FOLDER = "/org/graftwork/example/";
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]\\w*)#([a-z][a-z0-9-]*)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);$");
    private static final Pattern CHOICE =
            Pattern.compile("(int|long|double|boolean|String) (\\w+) = ([^;]+|\"[^\"]*\")(;.*)");

    public JavaExample {
        imports = List.copyOf(imports);
    }

    /**
     * Reads a part of a program that comes with the product.
     *
     * @param reference {@code Class#name}
     * @throws IllegalArgumentException if there is none, with the reason
     */
    public static JavaExample of(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException("“" + reference + "” is not of the form “TrainHead#train-head”");
        }
        return cut(parts.group(1), parts.group(2), source(parts.group(1)));
    }

    /** Cuts a part out of a source. */
    static JavaExample cut(String name, String part, String source) {
        Matcher region = Pattern.compile("(?sm)^ *// snippet " + Pattern.quote(part) + "\\n(.*?)^ *// end$")
                .matcher(source);
        if (!region.find()) {
            throw new IllegalArgumentException("the program " + name + " has no part “" + part + "”");
        }
        // A last line without anything would count as one without indentation.
        String body = region.group(1).stripTrailing().stripIndent() + "\n";
        List<String> imports = IMPORT.matcher(source)
                .results()
                .filter(line -> Pattern.compile("\\b" + line.group(1) + "\\b")
                        .matcher(body)
                        .find())
                .map(line -> line.group())
                .sorted()
                .toList();
        return new JavaExample(name, imports, template(body));
    }

    /** The part behind its imports: it can be pasted into JShell as it stands. */
    public FilledCode filled(Map<String, String> choices) {
        String head = String.join("\n", imports) + "\n\n";
        FilledCode filled = body.filled(choices);
        return new FilledCode(
                head + filled.text(),
                filled.values().stream()
                        .map(value -> new FilledCode.Value(
                                value.choice(), value.start() + head.length(), value.end() + head.length()))
                        .toList());
    }

    private static CodeTemplate template(String body) {
        CodeTemplate.Builder template = new CodeTemplate.Builder();
        boolean head = true;
        for (String line : body.split("(?<=\n)")) {
            Matcher choice = CHOICE.matcher(line.stripTrailing());
            head &= choice.matches();
            if (head) {
                String type = choice.group(1);
                template.text(type + " " + choice.group(2) + " = ")
                        .place(snakeCase(choice.group(2)), choice.group(3), value -> JavaLiteral.of(type, value))
                        .text(choice.group(4) + "\n");
            } else {
                template.text(line);
            }
        }
        return template.build();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String source(String name) {
        try (InputStream stream = JavaExample.class.getResourceAsStream(FOLDER + name + ".java")) {
            if (stream == null) {
                throw new IllegalArgumentException("the product has no program " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
