// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.graftwork.RealFiles;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("real")
class HubModuleTest {

    private static final String MODULE = "models/tf2-preview_mobilenet_v2_feature_vector_4";
    private final SavedModels models = new SavedModels(OpRegistry.load());

    @Test
    void theGenuineMobileNetV2HasTheVariablesThatPythonCounts() {
        PretrainedModel model = models.open(RealFiles.find(MODULE));

        assertEquals(new VariableCount(156, 2_223_872), model.trainable());
        assertEquals(new VariableCount(104, 34_112), model.nonTrainable());
        assertEquals(1280, model.output().dimensions());
        assertEquals(224, model.input().height());
    }

    @Test
    void theGenuineMobileNetV2GivesTheFeaturesThatPythonGives() throws Exception {
        PretrainedModel model = models.open(RealFiles.find(MODULE));
        JsonNode golden = new ObjectMapper()
                .readTree(RealFiles.find("golden/mobilenet_v2_ramp.json").toFile())
                .get("tf2-preview_mobilenet_v2_feature_vector_4 (range [0,1])");
        float[] ramp = new float[224 * 224 * 3];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = (i % 256) / 255f;
        }
        float[] features;
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output())) {
            features = session.run(ramp, 1, 224, 224, 3);
        }
        float[] expected = new float[golden.size()];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (float) golden.get(i).asDouble();
        }
        assertArrayEquals(expected, features, 1e-4f);
    }
}
