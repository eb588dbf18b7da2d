// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.model.sketch.NetworkSketch;
import org.graftwork.model.sketch.SketchedNetwork;
import org.graftwork.tensorflow.TensorValue;
import org.junit.jupiter.api.Test;

/** The golden figures are by Keras: .ci/python/make_modes_golden.py. */
final class NetworkModesTest {

    private static final int SIZE = 12;
    private static final int PICTURES = 6;
    private static final int CLASSES = 3;
    private static final double RATE = 0.1;
    private static final JsonNode GOLDEN = GoldenFile.read("network_modes.json");
    private static final NetworkSketch SKETCH =
            new NetworkSketch(SIZE, 4, 3, false, true, NetworkSketch.Joint.POOLING, 0, CLASSES, 7);

    @Test
    void theNetworkHasTheVariablesThatKerasGivesIt() {
        List<VariableInfo> variables = SketchedNetwork.of(SKETCH).variables();

        assertEquals(GOLDEN.path("variables").size(), variables.size());
        for (int i = 0; i < variables.size(); i++) {
            JsonNode expected = GOLDEN.path("variables").get(i);
            VariableInfo variable = variables.get(i);
            assertTrue(variable.name().endsWith("/" + expected.path("name").asText()), variable.name());
            assertEquals(
                    expected.path("shape").toString().replace(",", ", "),
                    variable.shape().toString());
            assertEquals(expected.path("trainable").asBoolean(), variable.trainable(), variable.name());
        }
    }

    @Test
    void aTrainingStepLeavesEveryVariableAsKerasDoes() {
        NetworkStep step = step(NetworkMode.TRAINING);
        List<TensorValue> after = step.after().values();

        for (int i = 0; i < after.size(); i++) {
            String name = step.after().variables().get(i).name();
            float[] expected = GoldenFile.floats(GOLDEN.path("variables").get(i).path("after"));
            assertArrayEquals(expected, after.get(i).floats(), 2e-6f, name);
            assertTrue(step.variables().get(i).change().changed(), name);
        }
    }

    @Test
    void lossAndGradientsOfATrainingStepAreThoseOfKeras() {
        NetworkStep step = step(NetworkMode.TRAINING);

        assertEquals(GOLDEN.path("training").path("loss").asDouble(), step.loss(), 1e-6);
        List<Double> norms = step.variables().stream()
                .filter(variable -> variable.change().trained())
                .map(variable -> variable.gradientNorm().orElseThrow())
                .toList();
        float[] expected = GoldenFile.floats(GOLDEN.path("training").path("gradientNorms"));
        assertEquals(expected.length, norms.size());
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], norms.get(i), 1e-5, "gradient " + i);
        }
    }

    @Test
    void inferenceModeGivesTheLossOfKerasAndChangesNoBit() {
        NetworkStep step = step(NetworkMode.INFERENCE);

        assertEquals(GOLDEN.path("inference").path("loss").asDouble(), step.loss(), 1e-6);
        assertTrue(step.variables().stream()
                .noneMatch(variable ->
                        variable.change().changed() || variable.gradientNorm().isPresent()));
    }

    @Test
    void eachPictureGetsTheProbabilitiesOfKerasInInferenceMode() {
        float[] expected = GoldenFile.floats(GOLDEN.path("inference").path("probabilities"));
        for (int picture = 0; picture < PICTURES; picture++) {
            float[] values = java.util.Arrays.copyOfRange(
                    pictures(), picture * SIZE * SIZE * 3, (picture + 1) * SIZE * SIZE * 3);
            PictureAnswers answers = ModeRuns.ask(filled(SKETCH), values, NetworkMode.INFERENCE, 1, 1);
            for (int label = 0; label < CLASSES; label++) {
                assertEquals(
                        expected[picture * CLASSES + label],
                        answers.answers().get(0).probabilities().get(label),
                        1e-6);
            }
        }
    }

    @Test
    void theSamePictureGetsOtherAnswersInTrainingModeAndTheSameOnesInInferenceMode() {
        PretrainedModel network = filled(SKETCH.withDropout(0.5));
        float[] picture = java.util.Arrays.copyOf(pictures(), SIZE * SIZE * 3);
        PictureAnswers training = ModeRuns.ask(network, picture, NetworkMode.TRAINING, 5, 3);
        PictureAnswers inference = ModeRuns.ask(network, picture, NetworkMode.INFERENCE, 5, 3);

        assertTrue(training.different() > 1);
        assertTrue(training.spread() > 0);
        assertEquals(1, inference.different());
        assertEquals(0, inference.spread());
        assertEquals(
                List.of(VariableRole.MOVING_MEAN, VariableRole.MOVING_VARIANCE),
                training.changes().stream()
                        .filter(VariableChange::changed)
                        .map(VariableChange::role)
                        .toList());
        assertTrue(inference.changes().stream().noneMatch(VariableChange::changed));
    }

    @Test
    void dropoutLeavesOutOtherNumbersForAnotherSeed() {
        PretrainedModel network = filled(SKETCH.withDropout(0.5));
        float[] picture = java.util.Arrays.copyOf(pictures(), SIZE * SIZE * 3);

        PictureAnswers first = ModeRuns.ask(network, picture, NetworkMode.TRAINING, 5, 3);
        assertEquals(first, ModeRuns.ask(network, picture, NetworkMode.TRAINING, 5, 3));
        assertNotEquals(first, ModeRuns.ask(network, picture, NetworkMode.TRAINING, 5, 4));
    }

    @Test
    void figuresOfALayerAreThoseOfItsNumbers() {
        NetworkStep step = step(NetworkMode.TRAINING);
        LayerFigures pictures = step.layers().get(0);
        double sum = 0;
        for (float value : pictures()) {
            sum += value;
        }

        assertEquals(sum / pictures().length, pictures.mean(), 1e-9);
        assertEquals(3, pictures.channels().size());
        LayerFigures normalized = step.layers().get(2);
        assertEquals("BatchNormalization", normalized.kind());
        float[] beta = filled(SKETCH).values().get(2).floats();
        for (int i = 0; i < beta.length; i++) {
            assertEquals(beta[i], normalized.channels().get(i), 1e-5, "a normalized channel’s mean is its beta");
        }
        assertTrue(step.layers().get(3).zeros() > 0);
    }

    private static NetworkStep step(NetworkMode mode) {
        int[] labels = new int[PICTURES];
        for (int i = 0; i < PICTURES; i++) {
            labels[i] = i % CLASSES;
        }
        return ModeRuns.step(
                filled(SKETCH), new ModeRuns.Batch(pictures(), labels), new NetworkStep.Settings(mode, RATE, 1));
    }

    private static float[] pictures() {
        float[] values = new float[PICTURES * SIZE * SIZE * 3];
        for (int i = 0; i < values.length; i++) {
            int picture = i / (SIZE * SIZE * 3);
            values[i] = (float) (0.5 + 0.5 * StrictMath.sin(0.11 * i + 0.05 * (picture * picture)));
        }
        return values;
    }

    private static PretrainedModel filled(NetworkSketch sketch) {
        PretrainedModel network = SketchedNetwork.of(sketch);
        List<TensorValue> values = new ArrayList<>();
        for (int number = 0; number < network.variables().size(); number++) {
            values.add(wave(network.variables().get(number), number));
        }
        return new PretrainedModel(
                network.name(),
                new ModelSource(
                        ModelFormat.KERAS_FILE,
                        Path.of(""),
                        "filled",
                        0,
                        wanted -> wanted.stream()
                                .map(variable -> values.get(network.variables().indexOf(variable)))
                                .toList()),
                network.input(),
                network.output(),
                network.layers(),
                network.variables(),
                network.inference(),
                network.training(),
                network.warnings());
    }

    private static TensorValue wave(VariableInfo variable, int number) {
        double middle = switch (variable.role()) {
            case GAMMA, MOVING_VARIANCE -> 1;
            default -> 0;
        };
        double scale = switch (variable.role()) {
            case KERNEL -> 0.3;
            case GAMMA -> 0.2;
            case MOVING_VARIANCE -> 0.5;
            default -> 0.1;
        };
        float[] values = new float[(int) variable.parameters()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (middle + scale * StrictMath.sin(0.37 * i + number));
        }
        return TensorValue.of(variable.shape(), values);
    }
}
