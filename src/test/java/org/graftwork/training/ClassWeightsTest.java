// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.data.ImageItem;
import org.graftwork.data.Split;
import org.junit.jupiter.api.Test;

final class ClassWeightsTest {

    @Test
    void balancedWeightsMakeEachClassWeighTheSameAndTheMeanOne() {
        List<ImageItem> photos = IntStream.range(0, 8)
                .mapToObj(i -> new ImageItem(Path.of("photo" + i), i < 6 ? 0 : 1, Split.TRAIN))
                .toList();
        float[] weights = ClassWeights.balanced(photos, 2);

        assertArrayEquals(new float[] {8 / 12f, 8 / 4f}, weights, 1e-6f);
        assertEquals(
                8, photos.stream().mapToDouble(photo -> weights[photo.label()]).sum(), 1e-5);
    }

    @Test
    void aClassWithoutPhotosWeighsNothing() {
        List<ImageItem> photos = List.of(new ImageItem(Path.of("photo"), 1, Split.TRAIN));

        assertArrayEquals(new float[] {0, 0.5f}, ClassWeights.balanced(photos, 2));
    }
}
