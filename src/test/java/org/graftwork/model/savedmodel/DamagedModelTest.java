// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a model's files, it opens or is a {@link ModelProblem} of one line. */
final class DamagedModelTest {

    private static final int TRIES = 150;

    private final SavedModels models = new SavedModels(OpRegistry.load());
    private final Random random = new Random(4);

    @TempDir
    Path folder;

    private Path model;

    @BeforeEach
    void copy() throws IOException {
        model = TestModels.copy("reusable", folder.resolve("model"));
    }

    @Test
    void aGraphCutAtAnyLengthIsAProblem() throws IOException {
        Path file = model.resolve("saved_model.pb");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 1 + whole.length / TRIES) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertFalse(open().isPresent(), "opened when cut to " + length + " bytes");
        }
    }

    @Test
    void aGraphOfRandomBytesIsAProblem() throws IOException {
        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = new byte[random.nextInt(2000)];
            random.nextBytes(bytes);
            Files.write(model.resolve("saved_model.pb"), bytes);
            assertFalse(open().isPresent());
        }
    }

    @Test
    void aGraphWithChangedBytesOpensOrIsAProblem() throws IOException {
        changeBytes("saved_model.pb");
    }

    @Test
    void anIndexWithChangedBytesOpensOrIsAProblem() throws IOException {
        changeBytes("variables/variables.index");
    }

    @Test
    void valuesWithChangedBytesAreReadOrAreAProblem() throws IOException {
        changeBytes("variables/variables.data-00000-of-00001");
    }

    private void changeBytes(String name) throws IOException {
        Path file = model.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = whole.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            Files.write(file, changed);
            open();
        }
    }

    /** Opens the model and reads its values; any other exception than a problem fails the test. */
    private Optional<PretrainedModel> open() {
        try {
            PretrainedModel opened = models.open(model);
            opened.values();
            return Optional.of(opened);
        } catch (ModelProblem e) {
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            return Optional.empty();
        }
    }
}
