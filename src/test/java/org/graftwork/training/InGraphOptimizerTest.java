// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InGraphOptimizerTest {

    @Test
    void aConstantRateStays() {
        InGraphOptimizer optimizer =
                new InGraphOptimizer(OptimizerSpec.adam(0.1), LearningRateSchedule.CONSTANT.tracker(0.1, 10));

        assertEquals(0.1f, optimizer.learningRate(1));
        assertEquals(0.1f, optimizer.learningRate(10));
    }

    @Test
    void aCosineFallsToAHundredthAtTheLastStep() {
        InGraphOptimizer optimizer =
                new InGraphOptimizer(OptimizerSpec.adam(0.1), LearningRateSchedule.COSINE.tracker(0.1, 10));

        assertEquals(0.001 + 0.099 / 2 * (1 + Math.cos(Math.PI / 10)), optimizer.learningRate(1), 1e-6);
        assertEquals(0.0505, optimizer.learningRate(5), 1e-6);
        assertEquals(0.001, optimizer.learningRate(10), 1e-6);
        IntStream.range(1, 12)
                .forEach(step -> assertTrue(optimizer.learningRate(step) >= optimizer.learningRate(step + 1)));
    }

    @Test
    void stepsAreNotMadeOutsideTheGraph() {
        InGraphOptimizer optimizer = new InGraphOptimizer(OptimizerSpec.adam(0.1));

        assertThrows(UnsupportedOperationException.class, () -> optimizer.update("kernel", null, null));
    }
}
