// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A model as it is searched.
 *
 * @param model the model
 * @param words all its words in lower case
 * @param joined its name and architecture in lower case without what separates words, for words typed in one
 * @param prominence the lower, the sooner people mean it
 */
public record SearchEntry(CatalogueModel model, List<String> words, String joined, int prominence) {

    private static final int WHOLE_WORD = 8;
    private static final int BEGINNING = 4;
    private static final int WITHIN = 1;

    /** Shorter pieces of words occur everywhere. */
    private static final int SHORTEST_PIECE = 3;

    public SearchEntry {
        words = List.copyOf(words);
    }

    static SearchEntry of(CatalogueModel model) {
        Set<String> words = new LinkedHashSet<>(SearchWords.of(model.handle().name()));
        List<String> texts = new ArrayList<>();
        texts.add(Integer.toString(model.handle().version()));
        model.architecture().ifPresent(texts::add);
        model.dataset().ifPresent(texts::add);
        model.licence().ifPresent(texts::add);
        texts.add(model.task().name());
        texts.add(model.format().name());
        model.height().ifPresent(height -> {
            int width = model.width().orElse(height);
            texts.add(height + " " + width + " " + height + "x" + width);
        });
        model.features().ifPresent(features -> texts.add(Integer.toString(features)));
        ModelWidth.of(model).ifPresent(width -> texts.add(spellings(width)));
        texts.forEach(text -> words.addAll(SearchWords.of(text)));
        String joined = String.join("", SearchWords.of(model.handle().name())) + " "
                + String.join("", SearchWords.of(model.architecture().orElse("")));
        return new SearchEntry(model, List.copyOf(words), joined, Prominence.of(model));
    }

    /** How well the model meets all of some words: more is better, 0 is not at all. Without words all are alike. */
    int score(List<String> asked) {
        int sum = 1;
        for (String word : asked) {
            int score = score(word);
            if (score == 0) {
                return 0;
            }
            sum += score;
        }
        return sum;
    }

    private int score(String asked) {
        int best = 0;
        for (String word : words) {
            if (word.equals(asked)) {
                return WHOLE_WORD;
            }
            if (word.startsWith(asked)) {
                best = BEGINNING;
            }
        }
        boolean piece = best == 0
                && asked.length() >= SHORTEST_PIECE
                && asked.chars().anyMatch(Character::isLetter)
                && joined.contains(asked);
        return piece ? WITHIN : best;
    }

    /** A width of 0.5 is written 0.5, 0.50 and, in names, 050. */
    private static String spellings(double width) {
        return String.format(Locale.ROOT, "%s %.2f %03d", width, width, Math.round(width * 100));
    }
}
