// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.Arrays;
import java.util.List;
import org.graftwork.data.ImageItem;

/** How much a photo of each class weighs in the loss. */
final class ClassWeights {

    private ClassWeights() {}

    /** Photos / (classes x photos of the class), so that each class weighs the same and the mean weight is 1. */
    static float[] balanced(List<ImageItem> photos, int classes) {
        int[] counts = new int[classes];
        photos.forEach(photo -> counts[photo.label()]++);
        float[] weights = new float[classes];
        for (int i = 0; i < classes; i++) {
            weights[i] = counts[i] == 0 ? 0 : (float) photos.size() / (classes * counts[i]);
        }
        return weights;
    }

    static float[] equal(int classes) {
        float[] weights = new float[classes];
        Arrays.fill(weights, 1);
        return weights;
    }
}
