// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;

final class DenseTest {

    @Test
    void aDenseLayerIsAMatrixProductPlusABias() {
        TensorValue kernel = TensorValue.of(List.of(3L, 2L), new float[] {1, 2, 3, 4, 5, 6});
        TensorValue bias = TensorValue.of(List.of(2L), new float[] {10, 20});

        assertArrayEquals(
                new float[] {1 + 6 + 15 + 10, 2 + 8 + 18 + 20, 15, 26},
                Dense.logits(new float[] {1, 2, 3, 0, 0, 1}, 2, kernel, bias));
    }

    @Test
    void softmaxGoesAlongTheRowsAndDoesNotOverflow() {
        float[] rows = Dense.softmax(new float[] {0, 0, 1000, -1000}, 2);

        assertArrayEquals(new float[] {0.5f, 0.5f, 1, 0}, rows);
    }
}
