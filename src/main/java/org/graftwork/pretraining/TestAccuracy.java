// SPDX-License-Identifier: Apache-2.0
package org.graftwork.pretraining;

import java.util.List;
import org.graftwork.data.ImageDataset;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.graftwork.training.Classifier;

/** Counts how many test pictures a classifier gets right. */
final class TestAccuracy {

    private TestAccuracy() {}

    /** The share of test pictures that are right, in [0, 1]; NaN where there are none. */
    static double of(Classifier classifier, ImageDataset photos) {
        List<ImageItem> test = photos.items(Split.TEST);
        long right = test.stream()
                .filter(item -> classifier
                        .classify(item.file())
                        .label()
                        .equals(photos.classes().get(item.label())))
                .count();
        return (double) right / test.size();
    }
}
