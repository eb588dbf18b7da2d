// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which models a person looks for. A model must meet all of it.
 *
 * @param words as typed; each must occur in the model's handle, architecture, publisher, dataset, size or width
 * @param task what it is for
 * @param architecture exactly, as {@link Catalogue#architectures} names them
 * @param smallest pixels that its input is high at least
 * @param largest pixels that its input is high at most
 * @param format how it is stored; where none is asked for, pages that hold no model are left out
 * @param fineTunable only those that their publisher meant to be fine-tuned
 * @param photos only those that these photos go with
 * @param here only those that are on this machine already
 * @param allVersions not only the latest of each
 * @param order in which they are listed
 */
public record CatalogueQuery(
        String words,
        Optional<Task> task,
        Optional<String> architecture,
        OptionalInt smallest,
        OptionalInt largest,
        Optional<HubFormat> format,
        boolean fineTunable,
        Optional<PhotoSize> photos,
        boolean here,
        boolean allVersions,
        SortOrder order) {

    /** The latest version of every model. */
    public static final CatalogueQuery ALL = new CatalogueQuery(
            "",
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            false,
            false,
            SortOrder.RELEVANCE);

    /** The same with other words. */
    public CatalogueQuery withWords(String typed) {
        return new CatalogueQuery(
                typed, task, architecture, smallest, largest, format, fineTunable, photos, here, allVersions, order);
    }

    /** The same in another order. */
    public CatalogueQuery in(SortOrder other) {
        return new CatalogueQuery(
                words, task, architecture, smallest, largest, format, fineTunable, photos, here, allVersions, other);
    }

    /** Whether a model meets all but the words and whether it is here. */
    boolean admits(CatalogueModel model) {
        return (allVersions || model.latest())
                && task.map(asked -> asked == model.task()).orElse(true)
                && (architecture.isEmpty() || architecture.equals(model.architecture()))
                && hasSize(model)
                && format.map(asked -> asked == model.format()).orElse(model.format() != HubFormat.PLACEHOLDER)
                && (!fineTunable || model.fineTunable().orElse(false))
                && photos.map(size -> size.fits(model)).orElse(true);
    }

    private boolean hasSize(CatalogueModel model) {
        if (smallest.isEmpty() && largest.isEmpty()) {
            return true;
        }
        return model.height().isPresent()
                && model.height().getAsInt() >= smallest.orElse(0)
                && model.height().getAsInt() <= largest.orElse(Integer.MAX_VALUE);
    }
}
