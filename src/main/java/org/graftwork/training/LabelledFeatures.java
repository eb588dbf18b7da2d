// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.List;

/**
 * The base's outputs for some photos.
 *
 * @param vectors one a photo, all of the same length
 * @param labels the photos' classes, in the same order
 * @param width how many numbers a vector has
 */
record LabelledFeatures(List<float[]> vectors, int[] labels, int width) {

    int size() {
        return labels.length;
    }
}
