// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.Device;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.junit.jupiter.api.Test;

final class StepLossTest {

    @Test
    void crossEntropyIsTheMeanOfMinusTheLogarithmsOfTheLabelsProbabilities() {
        float[] logits = {1, 2, 3, 0, 0, 0};
        double first = Math.log(Math.exp(1) + Math.exp(2) + Math.exp(3)) - 3;

        assertEquals((first + Math.log(3)) / 2, StepLoss.crossEntropy(logits, new int[] {2, 1}), 1e-6);
    }

    @Test
    void crossEntropyOfHugeLogitsIsFinite() {
        assertEquals(2000, StepLoss.crossEntropy(new float[] {-1000, 1000}, new int[] {0}), 1e-3);
    }

    @Test
    void aSmallerBatchWeighsLessInTheAverage() {
        StepLoss loss = new StepLoss();
        loss.addAccumulator("train");
        assertTrue(Float.isNaN(loss.getAccumulator("train")));
        try (NDManager manager = NativeTensorFlow.load().newBaseManager(Device.cpu())) {
            loss.updateAccumulator("train", labels(manager, 3), step(manager, 3, 1f));
            loss.updateAccumulator("train", labels(manager, 1), step(manager, 1, 5f));
        }
        assertEquals(2, loss.getAccumulator("train"), 1e-6);
        loss.resetAccumulator("train");
        assertTrue(Float.isNaN(loss.getAccumulator("train")));
    }

    private static NDList labels(NDManager manager, int count) {
        return new NDList(manager.create(new int[count]));
    }

    private static NDList step(NDManager manager, int count, float loss) {
        return new NDList(manager.create(new float[2 * count], new Shape(count, 2)), manager.create(loss));
    }
}
