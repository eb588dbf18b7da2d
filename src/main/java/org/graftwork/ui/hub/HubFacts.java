// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.graftwork.ui.text.Strings;

/** The facts of models that are shown of one and compared between several. */
final class HubFacts {

    private HubFacts() {}

    /**
     * A fact.
     *
     * @param name for people
     * @param value of a model
     * @param merit of a model, the more the better; NaN where nothing is better or worse, or nothing is known
     */
    record Fact(String name, Function<HubModel, String> value, ToDoubleFunction<HubModel> merit) {}

    /** What is printed of every model: what it is, needs and gives. */
    static List<Fact> described() {
        return List.of(
                fact("task", model -> HubWords.task(model.model().task())),
                fact("architecture", model -> HubWords.text(model.model().architecture())),
                fact("dataset", model -> HubWords.text(model.model().dataset().map(HubWords::dataset))),
                fact("needs", model -> model.sentence().needs()),
                fact("gives", model -> model.sentence().gives()),
                fact("format", model -> HubWords.format(model.model().format())),
                fact("fineTunable", model -> HubWords.fineTunable(model.model())),
                fact("licence", model -> HubWords.text(model.model().licence())),
                fact("publisher", model -> model.model().handle().publisher()),
                fact("version", model -> version(model)));
    }

    /** What it costs and is worth. */
    static List<Fact> figures(MachineCost cost, Function<HubModel, PhotoFit> fit) {
        List<Fact> facts = new ArrayList<>();
        facts.add(figure(
                "top1",
                model -> HubWords.accuracy(model.top1()),
                model -> model.top1().orElse(Double.NaN)));
        facts.add(figure(
                "speed",
                model -> cost.imagesPerSecond(model).isPresent() ? cost.words(model) : Strings.text("hub.untold"),
                model -> cost.imagesPerSecond(model).orElse(Double.NaN)));
        facts.add(figure(
                "multiplyAdds",
                model -> HubWords.magnitude(model.multiplyAdds()),
                model -> less(model.multiplyAdds())));
        facts.add(figure(
                "parameters", model -> HubWords.magnitude(model.parameters()), model -> less(model.parameters())));
        facts.add(fact("fit", model -> fit.apply(model).brief()));
        return facts;
    }

    private static String version(HubModel model) {
        int version = model.model().handle().version();
        return model.model().latest()
                ? Strings.text("hub.version.latest", version)
                : Strings.text("hub.version.older", version);
    }

    private static Fact fact(String key, Function<HubModel, String> value) {
        return figure(key, value, model -> Double.NaN);
    }

    private static double less(OptionalLong figure) {
        return figure.isEmpty() ? Double.NaN : -figure.getAsLong();
    }

    private static Fact figure(String key, Function<HubModel, String> value, ToDoubleFunction<HubModel> merit) {
        return new Fact(Strings.text("hub.fact." + key), value, merit);
    }
}
