// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.djl.training.DefaultTrainingConfig;
import java.util.List;
import java.util.Optional;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;

final class TransferTrainerTest {

    private static final TransferConfig CONFIG = new TransferConfig(new InGraphOptimizer(OptimizerSpec.adam(0.1)), 0);

    @Test
    void anOptimizerOfDjlIsRefused() {
        try (TransferModel model = model(SmallRun.VALUES)) {
            assertEquals(
                    "TransferTrainer needs an InGraphOptimizer",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> model.newTrainer(new DefaultTrainingConfig(new StepLoss())))
                            .getMessage());
        }
    }

    @Test
    void aTrainerThatCannotBeMadeLeavesAModelThatCanBeTrained() {
        try (TransferModel model = model(List.of())) {
            Phase phase = new Phase("whole", 1, OptimizerSpec.adam(0.1), BaseTraining.TRAINING_MODE);
            model.setTrainable(Optional.of(CutPlan.of(SmallRun.BASE, phase).onBoundary(1)));
            assertThrows(RuntimeException.class, () -> model.newTrainer(CONFIG));

            TensorValue kernel = model.kernel();
            model.setValues(SmallRun.VALUES, kernel, model.bias());
            try (TransferTrainer trainer = model.newTrainer(CONFIG)) {
                trainer.keep();
            }
            assertEquals(SmallRun.VALUES.size(), model.baseValues().size());
        }
    }

    @Test
    void closingTwiceIsHarmless() {
        TransferModel model = model(SmallRun.VALUES);
        TransferTrainer trainer = model.newTrainer(CONFIG);
        trainer.close();
        trainer.close();
        model.close();
        model.close();
    }

    private static TransferModel model(List<TensorValue> values) {
        return new TransferModel(SmallRun.BASE, values, new HeadSpec(0), List.of("a", "b"), 1);
    }
}
