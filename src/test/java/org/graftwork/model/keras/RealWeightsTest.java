// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.graftwork.RealFiles;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("real")
final class RealWeightsTest {

    private static final int SIZE = 224;

    private final KerasModels models = KerasFixtures.models();

    @Test
    void theWeightFileIsKerasApplicationsMobileNetV2() throws IOException {
        PretrainedModel model =
                models.open(RealFiles.find("models/mobilenet_v2_weights_tf_dim_ordering_tf_kernels_1.0_224_no_top.h5"));
        assertEquals("MobileNetV2 1.0", model.name());
        assertEquals(ValueRange.MINUS_ONE_TO_ONE, model.input().range());
        JsonNode golden = new ObjectMapper()
                .readTree(RealFiles.find("golden/mobilenet_v2_ramp.json").toFile())
                .path("keras.applications.MobileNetV2 no_top, pooling avg (range [-1,1])");
        float[] ramp = new float[SIZE * SIZE * 3];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i % 256 / 127.5f - 1;
        }
        assertArrayEquals(
                new ObjectMapper().convertValue(golden, float[].class), KerasFixtures.run(model, ramp, SIZE), 1e-4f);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.h5", "model.keras"})
    void aGitLfsPointerIsNamedAsSuch(String name) {
        Path file = RealFiles.find("broken/git_lfs_pointer_h5").resolve(name);
        assertEquals(
                file + " is a git-lfs pointer, not the file itself."
                        + " Run \"git lfs pull\" where it came from, or download the model itself.",
                assertThrows(ModelProblem.class, () -> models.open(file)).getMessage());
    }
}
