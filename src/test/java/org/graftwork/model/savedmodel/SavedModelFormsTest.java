// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;
import org.graftwork.tensorflow.LiveNetwork;
import org.graftwork.tensorflow.OpRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SavedModels of every form compute what Python computes, and can be trained. */
final class SavedModelFormsTest {

    private static final SavedModels MODELS = new SavedModels(OpRegistry.load());
    private static final GoldenModels GOLDEN = new GoldenModels();
    private static final float NEAR = 1e-5f;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "endpoints",
                "keras2",
                "keras2_without_metadata",
                "keras3_export",
                "keras3_saved",
                "uint8",
                "tf1_hub",
                "tf1_refs",
                "tf1_condition"
            })
    void inInferenceModeItGivesWhatPythonGives(String name) {
        PretrainedModel model = MODELS.open(TestModels.folder(name));

        try (GraphSession session = new GraphSession(
                FrozenGraph.of(model.inference(), model.values()),
                model.inference().input(),
                model.inference().output())) {
            assertArrayEquals(GOLDEN.output(name), session.run(GOLDEN.images(name), GOLDEN.shape(name)), NEAR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"endpoints", "keras2", "keras2_without_metadata", "tf1_hub", "tf1_refs", "tf1_condition"})
    void inTrainingModeItGivesWhatPythonGivesAndMovesItsStatisticsAsPythonDoes(String name) {
        PretrainedModel model = MODELS.open(TestModels.folder(name));

        try (LiveNetwork network = new LiveNetwork(model.training().orElseThrow(), model.values())) {
            assertArrayEquals(GOLDEN.training(name), network.run(GOLDEN.images(name), GOLDEN.shape(name)), NEAR);
            for (String statistic : List.of("moving_mean", "moving_variance")) {
                assertArrayEquals(
                        GOLDEN.updated(name, statistic), network.variable(index(model, statistic)), NEAR, statistic);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "endpoints",
                "keras2",
                "keras2_without_metadata",
                "keras3_export",
                "keras3_saved",
                "uint8",
                "tf1_hub",
                "tf1_refs",
                "tf1_condition"
            })
    void everyTrainableVariableHasAGradientInBothModes(String name) {
        PretrainedModel model = MODELS.open(TestModels.folder(name));
        List<Integer> trainable = new ArrayList<>();
        for (int i = 0; i < model.variables().size(); i++) {
            if (model.variables().get(i).trainable()) {
                trainable.add(i);
            }
        }
        assertTrue(model.fineTunable());
        for (var graph : List.of(model.inference(), model.training().orElse(model.inference()))) {
            try (LiveNetwork network = new LiveNetwork(graph, model.values())) {
                double[] sums = network.gradients(trainable, GOLDEN.images(name), GOLDEN.shape(name));
                for (int i = 0; i < sums.length; i++) {
                    assertTrue(
                            sums[i] > 0, model.variables().get(trainable.get(i)).name());
                }
            }
        }
    }

    private static int index(PretrainedModel model, String statistic) {
        List<VariableInfo> variables = model.variables();
        return IntStream.range(0, variables.size())
                .filter(i -> variables.get(i).name().endsWith("/" + statistic))
                .findFirst()
                .orElseThrow();
    }
}
