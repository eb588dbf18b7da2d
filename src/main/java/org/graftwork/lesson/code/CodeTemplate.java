// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code with places for what is chosen on a bench: {@code {{epochs}}}, or {@code {{epochs=10}}} with what stands there
 * where nothing is chosen. Values are literals as Python writes them. A template stands alone: it can be filled without
 * any choice.
 */
public final class CodeTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([A-Za-z_]\\w*)\\s*(?:=(.*?))?}}");

    private final List<Part> parts;

    /** A stretch of text, or a place for a choice. */
    private sealed interface Part {}

    private record Text(String text) implements Part {}

    /** @param written makes of a value what the language writes; empty where it is of no use there */
    private record Place(String choice, String otherwise, Function<String, Optional<String>> written) implements Part {
        private String value(Map<String, String> choices) {
            return Optional.ofNullable(choices.get(choice)).flatMap(written).orElse(otherwise);
        }
    }

    private CodeTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @param defaults what stands in places that do not say it themselves
     * @throws UnfilledPlace if a place has no default at all
     */
    public static CodeTemplate of(String text, Map<String, String> defaults) {
        Map<String, String> known = new LinkedHashMap<>(defaults);
        PLACE.matcher(text)
                .results()
                .filter(place -> place.group(2) != null)
                .forEach(place -> known.put(place.group(1), place.group(2).strip()));
        Builder template = new Builder();
        Matcher places = PLACE.matcher(text);
        int end = 0;
        while (places.find()) {
            String choice = places.group(1);
            if (!known.containsKey(choice)) {
                throw new UnfilledPlace(choice, line(text, places.start()));
            }
            template.text(text.substring(end, places.start())).place(choice, known.get(choice), Optional::of);
            end = places.end();
        }
        return template.text(text.substring(end)).build();
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Fills it with what is chosen, and with its defaults where that says nothing. */
    public FilledCode filled(Map<String, String> choices) {
        StringBuilder text = new StringBuilder();
        List<FilledCode.Value> values = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Text plain) {
                text.append(plain.text());
            } else if (part instanceof Place place) {
                int start = text.length();
                text.append(place.value(choices));
                values.add(new FilledCode.Value(place.choice(), start, text.length()));
            }
        }
        return new FilledCode(text.toString(), values);
    }

    /** The names of the choices it has places for. */
    public Set<String> choices() {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            if (part instanceof Place place) {
                names.add(place.choice());
            }
        }
        return names;
    }

    /** Puts a template together. */
    static final class Builder {

        private final List<Part> parts = new ArrayList<>();

        Builder text(String text) {
            if (!text.isEmpty()) {
                parts.add(new Text(text));
            }
            return this;
        }

        Builder place(String choice, String otherwise, Function<String, Optional<String>> written) {
            parts.add(new Place(choice, otherwise, written));
            return this;
        }

        CodeTemplate build() {
            return new CodeTemplate(parts);
        }
    }

    /** A place that nothing can be put into. */
    public static final class UnfilledPlace extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final int line;

        UnfilledPlace(String choice, int line) {
            super("{{" + choice + "}} has no default: write {{" + choice + "=VALUE}}, or name it in "
                    + CodeDefaults.FILE);
            this.line = line;
        }

        /** The line it stands in, from 1. */
        public int line() {
            return line;
        }
    }
}
