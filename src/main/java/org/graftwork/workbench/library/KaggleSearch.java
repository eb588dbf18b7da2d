// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.fetch.KaggleSite;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for models at Kaggle that this product can open. */
final class KaggleSearch {

    private static final Logger LOG = LoggerFactory.getLogger(KaggleSearch.class);
    private static final int MOST_PAGES = 3;
    private static final int ENOUGH = 60;

    private final KaggleSite site;

    KaggleSearch(KaggleSite site) {
        this.site = site;
    }

    /** The variations that Kaggle lists first, for frameworks whose models open here. */
    List<KaggleModel> search(String words, Cancellation cancellation) {
        List<KaggleModel> found = new ArrayList<>();
        String page = "";
        for (int pages = 0; pages < MOST_PAGES && found.size() < ENOUGH; pages++) {
            cancellation.check();
            JsonNode answer = site.search(words, page, cancellation);
            answer.path("models").forEach(model -> addVariations(model, found));
            page = answer.path("nextPageToken").asText("");
            if (page.isEmpty()) {
                break;
            }
        }
        return found;
    }

    private static void addVariations(JsonNode model, List<KaggleModel> found) {
        for (JsonNode instance : model.path("instances")) {
            handle(model, instance)
                    .map(handle -> new KaggleModel(
                            handle,
                            model.path("title").asText(handle.model()),
                            model.path("subtitle").asText(""),
                            instance.hasNonNull("fineTunable")
                                    ? Optional.of(instance.get("fineTunable").asBoolean())
                                    : Optional.empty(),
                            instance.path("licenseName").asText(""),
                            instance.path("totalUncompressedBytes").asLong(0)))
                    .ifPresent(found::add);
        }
    }

    private static Optional<ModelHandle.Kaggle> handle(JsonNode model, JsonNode instance) {
        String framework = instance.path("framework")
                .asText("")
                .toLowerCase(Locale.ROOT)
                .replace("model_framework_", "")
                .replace("_", "");
        int version = instance.path("versionNumber").asInt(0);
        String text = model.path("ref").asText("") + "/" + framework + "/"
                + instance.path("slug").asText("") + (version > 0 ? "/" + version : "");
        try {
            return ModelHandles.parse(text) instanceof ModelHandle.Kaggle handle
                    ? Optional.of(new ModelHandle.Kaggle(
                            handle.shortForm(),
                            handle.owner(),
                            handle.model(),
                            handle.framework(),
                            handle.variation(),
                            handle.version()))
                    : Optional.empty();
        } catch (Problem e) {
            LOG.debug("not for here: {}", text, e);
            return Optional.empty();
        }
    }
}
