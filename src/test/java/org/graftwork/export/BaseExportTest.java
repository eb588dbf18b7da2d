// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaseExportTest {

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void write() {
        target = TinyBase.write(folder.resolve("base"));
    }

    @Test
    void theModelOpensAgainWithItsVariablesInTheirOrder() {
        PretrainedModel module = new SavedModels(OpRegistry.load()).open(target);

        assertEquals(
                List.of("dense/kernel", "norm/moving_mean", "norm/moving_variance"),
                module.variables().stream().map(variable -> variable.name()).toList());
        assertEquals(
                List.of(true, false, false),
                module.variables().stream()
                        .map(variable -> variable.trainable())
                        .toList());
    }

    @Test
    void theCheckpointHoldsTheValues() {
        PretrainedModel module = new SavedModels(OpRegistry.load()).open(target);
        List<TensorValue> values = module.values();

        for (int i = 0; i < values.size(); i++) {
            assertArrayEquals(TinyBase.VALUES.get(i).floats(), values.get(i).floats());
        }
    }

    @Test
    void theSameModelIsWrittenToTheSameBytes() throws Exception {
        Path again = TinyBase.write(folder.resolve("again"));

        assertArrayEquals(
                Files.readAllBytes(target.resolve("saved_model.pb")),
                Files.readAllBytes(again.resolve("saved_model.pb")));
    }
}
