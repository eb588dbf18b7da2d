// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;

/**
 * The photos of a run, and what was computed of them.
 *
 * @param items the readable photos, in the data set's order
 * @param features by photo; empty where no phase has a frozen base
 * @param width how many numbers a photo's features are
 * @param cut what the base holds of them at a cut; empty where nothing is kept
 */
record ExtractedPhotos(List<ImageItem> items, Map<ImageItem, float[]> features, int width, Optional<CutPhotos> cut) {

    List<ImageItem> items(Split split) {
        return items.stream().filter(item -> item.split() == split).toList();
    }

    /** How many there are of each split. */
    UsedPhotos used() {
        return new UsedPhotos(
                items(Split.TRAIN).size(),
                items(Split.VALIDATION).size(),
                items(Split.TEST).size());
    }

    LabelledFeatures features(Split split) {
        List<ImageItem> chosen = items(split);
        return new LabelledFeatures(
                chosen.stream().map(features::get).toList(),
                chosen.stream().mapToInt(ImageItem::label).toArray(),
                width);
    }
}
