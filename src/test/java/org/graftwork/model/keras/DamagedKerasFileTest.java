// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.graftwork.model.ModelProblem;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, it opens or is a {@link ModelProblem} of one line. */
final class DamagedKerasFileTest {

    private static final int TRIES = 60;

    private final KerasModels models = KerasFixtures.models();
    private final Random random = new Random(5);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"small.keras", "small.h5", "keras2.h5"})
    void aFileCutAtAnyLengthIsAProblem(String name) throws IOException {
        byte[] whole = Files.readAllBytes(KerasFixtures.file(name));
        for (int length = 0; length < whole.length - 1; length += 1 + whole.length / TRIES) {
            assertFalse(opens(Arrays.copyOf(whole, length)), "opened when cut to " + length + " bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.keras", "small.h5", "keras2.h5", "types.h5"})
    void aFileWithChangedBytesOpensOrIsAProblem(String name) throws IOException {
        byte[] whole = Files.readAllBytes(KerasFixtures.file(name));
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = whole.clone();
            for (int change = random.nextInt(8); change >= 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            opens(changed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small.keras", "small.h5"})
    void aFileWithItsBeginningKeptAndRandomBytesAfterItIsAProblem(String name) throws IOException {
        byte[] whole = Files.readAllBytes(KerasFixtures.file(name));
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = new byte[whole.length];
            random.nextBytes(changed);
            int kept = 8 + random.nextInt(200);
            System.arraycopy(whole, 0, changed, 0, kept);
            assertFalse(opens(changed));
        }
    }

    /** Opens a file and reads its values; any other exception than a problem fails the test. */
    private boolean opens(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("model"), bytes);
        try {
            models.open(file).values();
            return true;
        } catch (ModelProblem e) {
            assertEquals(1, e.getMessage().lines().count(), e.getMessage());
            return false;
        }
    }
}
