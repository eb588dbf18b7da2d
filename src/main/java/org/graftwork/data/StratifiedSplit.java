// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Divides photos by chance, each class by itself, so that every class has the same share in each split. */
final class StratifiedSplit {

    private final long seed;

    StratifiedSplit(long seed) {
        this.seed = seed;
    }

    /**
     * Sets training photos aside for validation. A class of two photos or more keeps one in each part.
     *
     * @param share of each class, in (0, 1)
     */
    List<ImageItem> setAside(List<ImageItem> items, int classes, double share) {
        Set<ImageItem> aside = new HashSet<>();
        for (int label = 0; label < classes; label++) {
            List<ImageItem> shuffled = shuffledTraining(items, label);
            int count = (int) Math.max(1, Math.round(shuffled.size() * share));
            aside.addAll(shuffled.subList(0, Math.max(0, Math.min(count, shuffled.size() - 1))));
        }
        return items.stream()
                .map(item -> aside.contains(item) ? new ImageItem(item.file(), item.label(), Split.VALIDATION) : item)
                .toList();
    }

    /** Keeps at most so many training photos of each class: more of them keep the same ones and add some. */
    List<ImageItem> limitTraining(List<ImageItem> items, int classes, int most) {
        Set<ImageItem> left = new HashSet<>();
        for (int label = 0; label < classes; label++) {
            List<ImageItem> shuffled = shuffledTraining(items, label);
            left.addAll(shuffled.subList(Math.min(most, shuffled.size()), shuffled.size()));
        }
        return items.stream().filter(item -> !left.contains(item)).toList();
    }

    private List<ImageItem> shuffledTraining(List<ImageItem> items, int label) {
        List<ImageItem> ofClass = new ArrayList<>(items.stream()
                .filter(item -> item.split() == Split.TRAIN && item.label() == label)
                .toList());
        Collections.shuffle(ofClass, new Random(31 * seed + label));
        return ofClass;
    }
}
