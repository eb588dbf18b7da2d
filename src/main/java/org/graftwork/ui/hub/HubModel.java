// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.model.hub.catalogue.ModelSentence;
import org.graftwork.model.hub.catalogue.PublishedFigures;

/**
 * A model of the catalogue, as the bench shows it.
 *
 * @param model its facts
 * @param brief what it is, in a few words
 * @param sentence what it is, needs and gives
 */
public record HubModel(CatalogueModel model, String brief, ModelSentence sentence) {

    private static final List<String> TASK_NAMES = List.of("feature_vector", "classification", "feature-vector");

    static HubModel of(CatalogueModel model) {
        ModelSentence sentence = ModelSentence.of(model);
        return new HubModel(model, HubWords.brief(model, sentence), sentence);
    }

    /** Its name without publisher, collection and task, such as {@code mobilenet_v2_100_224}. */
    public String name() {
        List<String> parts = List.of(model.handle().name().split("/"));
        List<String> own = parts.subList(1, parts.size()).stream()
                .filter(part -> !TASK_NAMES.contains(part) && !part.equals("imagenet") && !part.equals("models"))
                .toList();
        return own.isEmpty() ? model.handle().name() : String.join("/", own);
    }

    /** What a person reads first, and hears. */
    String title() {
        return name() + " " + HubWords.task(model.task());
    }

    /** An image; empty where nobody tells. */
    public OptionalLong multiplyAdds() {
        return model.figures().map(PublishedFigures::multiplyAdds).orElse(OptionalLong.empty());
    }

    /** With its classifier; empty where nobody tells. */
    public OptionalLong parameters() {
        return model.figures().map(PublishedFigures::parameters).orElse(OptionalLong.empty());
    }

    /** The share of ImageNet's images it names right, in [0, 1]; empty where nobody tells. */
    public OptionalDouble top1() {
        return model.figures().map(PublishedFigures::top1).orElse(OptionalDouble.empty());
    }
}
