// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableReader;
import org.graftwork.tensorflow.TensorValue;

/**
 * Runs a small classifier in either mode, and tells what a run does to it. The network itself is never changed: what a
 * run makes of its variables belongs to the network that is handed back.
 */
public final class ModeRuns {

    private ModeRuns() {}

    /**
     * Pictures as a network takes them.
     *
     * @param values [pictures, height, width, channels], row-major
     * @param labels the class of each
     */
    public record Batch(float[] values, int[] labels) {}

    /** Runs a batch once: one pass in inference mode; both passes and an update in training mode. */
    public static NetworkStep step(PretrainedModel network, Batch batch, NetworkStep.Settings settings) {
        List<TensorValue> before = network.values();
        try (ModeGraph graph = new ModeGraph(network, settings.mode(), settings.seed())) {
            graph.assign(before);
            ModeGraph.Run run =
                    graph.run(batch.values(), shape(network, batch), batch.labels(), settings.learningRate());
            List<TensorValue> after = graph.values();
            List<VariableChange> changes =
                    VariableChanges.between(network, before, after, ModeGraph.trainable(network));
            List<VariableStep> variables = new ArrayList<>();
            for (int i = 0; i < changes.size(); i++) {
                float[] gradient = run.gradients().get(i);
                variables.add(new VariableStep(
                        changes.get(i),
                        norm(before.get(i).floats()),
                        gradient == null ? OptionalDouble.empty() : OptionalDouble.of(norm(gradient))));
            }
            return new NetworkStep(
                    settings.mode(),
                    figures(network, batch, run),
                    variables,
                    run.loss(),
                    right(run.probabilities(), batch.labels()),
                    with(network, after));
        }
    }

    /** Asks for the same picture several times, without an update. */
    public static PictureAnswers ask(PretrainedModel network, float[] picture, NetworkMode mode, int times, long seed) {
        Batch batch = new Batch(picture, new int[1]);
        List<TensorValue> before = network.values();
        try (ModeGraph graph = new ModeGraph(network, mode, seed)) {
            graph.assign(before);
            List<PictureAnswers.Answer> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                ModeGraph.Run run = graph.run(picture, shape(network, batch), batch.labels(), 0);
                List<Double> probabilities = new ArrayList<>();
                for (float probability : run.probabilities()) {
                    probabilities.add((double) probability);
                }
                answers.add(new PictureAnswers.Answer(probabilities, figures(network, batch, run)));
            }
            return new PictureAnswers(
                    mode,
                    answers,
                    VariableChanges.between(network, before, graph.values(), ModeGraph.trainable(network)));
        }
    }

    private static long[] shape(PretrainedModel network, Batch batch) {
        return new long[] {
            batch.labels().length,
            network.input().height(),
            network.input().width(),
            network.input().channels()
        };
    }

    private static List<LayerFigures> figures(PretrainedModel network, Batch batch, ModeGraph.Run run) {
        List<LayerFigures> figures = new ArrayList<>();
        for (int i = 0; i < network.layers().size(); i++) {
            LayerInfo layer = network.layers().get(i);
            List<Long> shape = layer.output().orElseThrow().shape();
            float[] values = i == 0 ? batch.values() : run.layers().get(i - 1);
            figures.add(
                    LayerFigures.of(layer, values, shape.get(shape.size() - 1).intValue()));
        }
        return figures;
    }

    private static int right(float[] probabilities, int[] labels) {
        int classes = probabilities.length / labels.length;
        int right = 0;
        for (int i = 0; i < labels.length; i++) {
            int best = 0;
            for (int c = 1; c < classes; c++) {
                best = probabilities[i * classes + c] > probabilities[i * classes + best] ? c : best;
            }
            right += best == labels[i] ? 1 : 0;
        }
        return right;
    }

    private static double norm(float[] values) {
        double squares = 0;
        for (float value : values) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares);
    }

    private static PretrainedModel with(PretrainedModel network, List<TensorValue> values) {
        Map<String, TensorValue> byKey = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byKey.put(network.variables().get(i).key(), values.get(i));
        }
        VariableReader reader = variables ->
                variables.stream().map(variable -> byKey.get(variable.key())).toList();
        ModelSource before = network.source();
        return new PretrainedModel(
                network.name(),
                new ModelSource(before.format(), before.path(), before.fingerprint(), before.bytes(), reader),
                network.input(),
                network.output(),
                network.layers(),
                network.variables(),
                network.inference(),
                network.training(),
                network.warnings());
    }
}
