// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BatchOrderTest {

    @Test
    void everyIndexComesOnceWhateverTheSizes() {
        for (int size = 0; size < 20; size++) {
            for (int batch = 1; batch < 22; batch++) {
                assertArrayEquals(
                        IntStream.range(0, size).toArray(),
                        flat(BatchOrder.shuffled(size, batch, size + batch))
                                .sorted()
                                .toArray());
                assertArrayEquals(
                        IntStream.range(0, size).toArray(),
                        flat(BatchOrder.straight(size, batch)).toArray());
            }
        }
    }

    @Test
    void onlyTheLastBatchIsSmaller() {
        assertEquals(
                List.of(4, 4, 2),
                BatchOrder.shuffled(10, 4, 1).stream()
                        .map(batch -> batch.length)
                        .toList());
    }

    @Test
    void aSeedGivesItsOwnOrderEachTime() {
        int[] order = flat(BatchOrder.shuffled(50, 8, 1)).toArray();

        assertArrayEquals(order, flat(BatchOrder.shuffled(50, 8, 1)).toArray());
        assertFalse(Arrays.equals(order, flat(BatchOrder.shuffled(50, 8, 2)).toArray()));
        assertFalse(Arrays.equals(order, IntStream.range(0, 50).toArray()));
    }

    private static IntStream flat(List<int[]> batches) {
        return batches.stream().flatMapToInt(Arrays::stream);
    }
}
