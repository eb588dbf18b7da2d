// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** In which order, and in which batches, an epoch goes through its images. The same seed gives the same order. */
final class BatchOrder {

    private BatchOrder() {}

    /** Indexes of {@code size} images in batches, shuffled. */
    static List<int[]> shuffled(int size, int batch, long seed) {
        int[] order = IntStream.range(0, size).toArray();
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = size - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return batches(order, batch);
    }

    /** Indexes of {@code size} images in batches, in their own order. */
    static List<int[]> straight(int size, int batch) {
        return batches(IntStream.range(0, size).toArray(), batch);
    }

    private static List<int[]> batches(int[] order, int batch) {
        List<int[]> batches = new ArrayList<>();
        for (int start = 0; start < order.length; start += batch) {
            batches.add(java.util.Arrays.copyOfRange(order, start, Math.min(order.length, start + batch)));
        }
        return batches;
    }
}
