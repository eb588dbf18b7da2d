// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files by Keras 3 and Keras 2 compute here what they compute there. */
final class KerasModelsTest {

    private static final float TOLERANCE = 1e-5f;

    private final KerasModels models = KerasFixtures.models();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"small.keras", "small.h5", "frozen.keras", "frozen.h5", "types.h5", "keras2.h5"})
    void aModelComputesWhatItComputesInKeras(String name) throws IOException {
        PretrainedModel model = models.open(KerasFixtures.file(name));
        assertArrayEquals(KerasFixtures.expected(name), KerasFixtures.output(model), TOLERANCE);
    }

    @Test
    void aKerasFileTellsItsFormatSizeAndVariables() throws IOException {
        Path file = KerasFixtures.file("small.keras");
        PretrainedModel model = models.open(file);
        assertEquals(ModelFormat.KERAS_FILE, model.format());
        assertEquals("small", model.name());
        assertEquals(Files.size(file), model.bytes());
        assertEquals(22, model.variables().size());
        assertEquals(
                model.variables().size(),
                model.variables().stream().map(VariableInfo::key).distinct().count());
    }

    @Test
    void theSameNetworkUnderAnotherNameHasTheSameFingerprint() throws IOException {
        Path copy = Files.copy(KerasFixtures.file("small.h5"), folder.resolve("renamed.h5"));
        String fingerprint = models.open(KerasFixtures.file("small.h5")).fingerprint();
        assertEquals(fingerprint, models.open(copy).fingerprint());
        assertNotEquals(
                fingerprint, models.open(KerasFixtures.file("frozen.h5")).fingerprint());
    }

    @Test
    void theBytesAndNotTheNameSayWhatAFileIs() throws IOException {
        Path hdf = Files.copy(KerasFixtures.file("small.h5"), folder.resolve("old.keras"));
        Path zip = Files.copy(KerasFixtures.file("small.keras"), folder.resolve("new.h5"));
        assertEquals(ModelFormat.KERAS_H5, models.open(hdf).format());
        assertEquals(ModelFormat.KERAS_FILE, models.open(zip).format());
    }

    @Test
    void openingAKerasFileLeavesNothingOnTheDisk() throws IOException {
        Path copy = Files.copy(KerasFixtures.file("small.keras"), folder.resolve("model.keras"));
        models.open(copy).values();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(copy), files.toList());
        }
    }

    @Test
    void weightsOfKerasApplicationsOpenByTheirPublishedName() {
        PretrainedModel model = models.open(KerasFixtures.file("mobilenet_2_5_128_tf_no_top.h5"));
        assertEquals(ModelFormat.KERAS_WEIGHTS, model.format());
        assertEquals("MobileNet 0.25", model.name());
        assertEquals(128, model.input().height());
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, model.input().range());
        assertEquals(256, model.output().dimensions());
        assertEquals(List.of(), model.warnings());
        assertEquals(
                218_544,
                model.variables().stream().mapToLong(VariableInfo::parameters).sum());
    }

    @Test
    void weightsUnderAnotherNameOpenByTheirShapes() throws IOException {
        Path renamed = Files.copy(KerasFixtures.file("mobilenet_2_5_128_tf_no_top.h5"), folder.resolve("weights.h5"));
        PretrainedModel model = models.open(renamed);
        assertEquals("MobileNet 0.25", model.name());
        assertEquals(
                List.of("The file's name does not tell the size of the images the model was trained on:"
                        + " 224 x 224 is taken."),
                model.warnings());
    }
}
