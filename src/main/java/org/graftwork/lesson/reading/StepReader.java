// SPDX-License-Identifier: Apache-2.0
package org.graftwork.lesson.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graftwork.lesson.Condition;
import org.graftwork.lesson.Step;
import org.graftwork.lesson.bench.BenchContract;

/** Reads a step, and refuses what the bench beside it does not promise. */
final class StepReader {

    private static final int MOST_CHOICES = 6;
    private static final Pattern FILLED = Pattern.compile("\\{([A-Za-z][\\w.]*)}");

    private final BenchContract bench;

    StepReader(BenchContract bench) {
        this.bench = bench;
    }

    Step read(Place place) {
        String kind = place.at("kind").text();
        return switch (kind) {
            case "predict" -> prediction(place);
            case "do" -> task(place);
            case "question" -> question(place);
            case "break" -> breakIt(place);
            case "proof" -> proof(place);
            default ->
                throw place.at("kind")
                        .wrong("“" + kind + "” is no kind of step; there are predict, do, question, break and proof.");
        };
    }

    private Step prediction(Place place) {
        place.withOnly(Set.of("kind", "id", "ask", "choices", "says"));
        return new Step.Prediction(
                place.at("id").text(),
                filled(place.at("ask")),
                place.at("choices")
                        .list(
                                2,
                                MOST_CHOICES,
                                choice -> new Step.Guess(
                                        choice.withOnly(Set.of("text", "when"))
                                                .at("text")
                                                .text(),
                                        condition(choice.at("when")))),
                filled(place.at("says")));
    }

    private Step task(Place place) {
        place.withOnly(Set.of("kind", "id", "label", "action", "set", "done", "says"));
        return new Step.Task(
                place.at("id").text(),
                place.at("label").text(),
                action(place.at("action")),
                SettingsReader.read(place, "set", bench),
                condition(place.at("done")),
                place.has("says") ? filled(place.at("says")) : "");
    }

    private static Step question(Place place) {
        place.withOnly(Set.of("kind", "id", "ask", "choices", "praise"));
        List<Step.Choice> choices = place.at("choices").list(2, MOST_CHOICES, StepReader::choice);
        if (choices.stream().noneMatch(Step.Choice::right)) {
            throw place.at("choices").wrong("none of the choices is right.");
        }
        return new Step.Question(
                place.at("id").text(),
                place.at("ask").text(),
                choices,
                place.at("praise").text());
    }

    private static Step.Choice choice(Place place) {
        place.withOnly(Set.of("text", "right", "hint"));
        boolean right = place.has("right") && place.at("right").truth();
        return new Step.Choice(
                place.at("text").text(), right, right ? "" : place.at("hint").text());
    }

    private Step breakIt(Place place) {
        place.withOnly(Set.of(
                "kind",
                "id",
                "title",
                "text",
                "label",
                "action",
                "set",
                "broken",
                "says",
                "otherwise",
                "mend",
                "mendAction",
                "mendSet"));
        return new Step.BreakIt(
                place.at("id").text(),
                place.at("title").text(),
                place.at("text").text(),
                place.at("label").text(),
                action(place.at("action")),
                SettingsReader.read(place, "set", bench),
                condition(place.at("broken")),
                filled(place.at("says")),
                filled(place.at("otherwise")),
                place.at("mend").text(),
                place.has("mendAction") ? action(place.at("mendAction")) : "",
                SettingsReader.read(place, "mendSet", bench));
    }

    private Step proof(Place place) {
        place.withOnly(Set.of("kind", "id", "claim", "holds", "says", "otherwise"));
        return new Step.Proof(
                place.at("id").text(),
                place.at("claim").text(),
                condition(place.at("holds")),
                filled(place.at("says")),
                filled(place.at("otherwise")));
    }

    private Condition condition(Place place) {
        Condition condition;
        try {
            condition = ConditionReader.read(place.text());
        } catch (IllegalArgumentException unreadable) {
            throw place.wrong(unreadable.getMessage() + ".");
        }
        condition.measures().forEach(name -> requireMeasured(place, name));
        return condition;
    }

    private String filled(Place place) {
        Matcher names = FILLED.matcher(place.text());
        while (names.find()) {
            requireMeasured(place, names.group(1));
        }
        return place.text();
    }

    private void requireMeasured(Place place, String name) {
        require(place, "measures", name, bench.measures().keySet());
    }

    private String action(Place place) {
        require(place, "can do", place.text(), bench.actions());
        return place.text();
    }

    static void require(Place place, String what, String name, Set<String> known) {
        if (!known.contains(name)) {
            throw place.wrong("the bench has no “" + name + "”; what it " + what + ": "
                    + String.join(", ", known.stream().sorted().toList()) + ".");
        }
    }
}
