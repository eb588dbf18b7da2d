// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds models as a person types. What is searched is prepared once, so that an answer takes a few milliseconds.
 *
 * @param entries every model with its words
 */
public record CatalogueSearch(List<SearchEntry> entries) {

    private static final double UNKNOWN = Double.POSITIVE_INFINITY;

    public CatalogueSearch {
        entries = List.copyOf(entries);
    }

    /** Prepares the search of a catalogue. */
    public static CatalogueSearch over(Catalogue catalogue) {
        return new CatalogueSearch(
                catalogue.models().stream().map(SearchEntry::of).toList());
    }

    /**
     * The models that a query asks for, in its order.
     *
     * @param isHere asked only of models that meet all else, and only where the query wants to know
     */
    public List<CatalogueModel> find(CatalogueQuery query, Predicate<CatalogueModel> isHere) {
        List<String> words = SearchWords.of(query.words());
        return entries.stream()
                .filter(entry -> query.admits(entry.model()))
                .map(entry -> new Hit(entry, entry.score(words)))
                .filter(hit -> hit.score() > 0)
                .filter(hit -> !query.here() || isHere.test(hit.entry().model()))
                .sorted(order(query.order()))
                .map(hit -> hit.entry().model())
                .toList();
    }

    private static Comparator<Hit> order(SortOrder order) {
        Comparator<Hit> relevance = Comparator.comparingInt((Hit hit) -> -hit.score())
                .thenComparingInt(hit -> hit.entry().prominence())
                .thenComparing(name());
        return switch (order) {
            case RELEVANCE -> relevance;
            case NAME -> name();
            case SIZE ->
                Comparator.comparingInt((Hit hit) -> hit.model().height().orElse(Integer.MAX_VALUE))
                        .thenComparing(relevance);
            case ACCURACY ->
                Comparator.comparingDouble((Hit hit) -> accuracyLost(hit.model()))
                        .thenComparing(relevance);
            case COST ->
                Comparator.comparingDouble((Hit hit) -> cost(hit.model())).thenComparing(relevance);
        };
    }

    private static Comparator<Hit> name() {
        return Comparator.comparing((Hit hit) -> hit.model().handle().name())
                .thenComparingInt(hit -> -hit.model().handle().version());
    }

    private static double accuracyLost(CatalogueModel model) {
        return model.figures()
                .filter(figures -> figures.top1().isPresent())
                .map(figures -> 1 - figures.top1().getAsDouble())
                .orElse(UNKNOWN);
    }

    private static double cost(CatalogueModel model) {
        return model.figures()
                .filter(figures -> figures.multiplyAdds().isPresent())
                .map(figures -> (double) figures.multiplyAdds().getAsLong())
                .orElse(UNKNOWN);
    }

    private record Hit(SearchEntry entry, int score) {
        CatalogueModel model() {
            return entry.model();
        }
    }
}
