// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.RealFiles;
import org.graftwork.model.ModelProblem;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("real")
final class RealModelsTest {

    private final SavedModels models = new SavedModels(OpRegistry.load());

    @ParameterizedTest
    @ValueSource(strings = {"savedmodels", "broken", "models"})
    void everyModelOpensOrIsAProblemOfOneLine(String root) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(RealFiles.find(root))) {
            all = files.toList();
        }
        assertFalse(all.isEmpty());
        for (Path path : all) {
            try {
                models.open(path).values();
            } catch (ModelProblem e) {
                assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            }
        }
    }
}
