// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.api.Test;

/** A reusable SavedModel as today's Python writes it: the mean of each channel times a kernel of 0, 1, 2, 3, 4, 5. */
final class PythonModelTest {

    private final SavedModels models = new SavedModels(OpRegistry.load());
    private final PretrainedModel model = models.open(TestModels.folder("reusable"));

    @Test
    void whatItTakesAndGivesIsReadFromItsFunctions() {
        assertEquals(new InputSpec(4, 4, 3, "float32", ValueRange.ZERO_TO_ONE, true), model.input());
        assertEquals(new OutputSpec(OutputKind.FEATURE_VECTOR, 2), model.output());
    }

    @Test
    void itsVariablesAreInItsOwnOrderWithTheirNamesAndShapes() {
        assertEquals(
                List.of("dense/kernel", "norm/moving_mean"),
                model.variables().stream().map(VariableInfo::name).toList());
        assertEquals(List.of(3L, 2L), model.variables().get(0).shape());
        assertEquals(
                List.of(true, false),
                model.variables().stream().map(VariableInfo::trainable).toList());
        assertEquals(
                List.of("norm", "dense"),
                model.layers().stream().map(LayerInfo::name).toList());
    }

    @Test
    void itsValuesAreThoseThatPythonSaved() {
        assertArrayEquals(new float[] {0, 1, 2, 3, 4, 5}, model.values().get(0).floats());
        assertArrayEquals(new float[3], model.values().get(1).floats());
    }

    @Test
    void inInferenceModeItGivesWhatPythonGives() {
        float[] image = new float[4 * 4 * 3];
        for (int i = 0; i < image.length; i++) {
            image[i] = i % 3 == 0 ? 1 : i % 3 == 1 ? 0.5f : 0.25f;
        }
        try (GraphSession session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output())) {
            assertArrayEquals(
                    new float[] {2 * 0.5f + 4 * 0.25f, 1 + 3 * 0.5f + 5 * 0.25f}, session.run(image, 1, 4, 4, 3));
        }
    }

    @Test
    void itsTrainingModeUpdatesTheMovingMeanAlone() {
        var training = model.training().orElseThrow();

        assertEquals(1, training.updates().size());
        var update = training.graph().getNodeList().stream()
                .filter(node -> node.getName().equals(training.updates().get(0)))
                .findFirst()
                .orElseThrow();
        assertEquals("AssignSubVariableOp", update.getOp());
        assertEquals(training.variables().get(1), update.getInput(0));
        assertEquals(List.of(), model.inference().updates());
    }

    @Test
    void theSameFilesHaveTheSameFingerprint() {
        String again = models.open(TestModels.folder("reusable")).fingerprint();

        assertEquals(64, again.length());
        assertEquals(again, model.fingerprint());
        assertEquals(
                2,
                Arrays.asList(
                                again,
                                SavedModelFiles.of(TestModels.folder("grey")).fingerprint())
                        .stream()
                        .distinct()
                        .count());
    }
}
