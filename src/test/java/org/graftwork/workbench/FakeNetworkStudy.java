// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.graftwork.data.ImageItem;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.sketch.NetworkSketch;
import org.graftwork.model.sketch.SketchedNetwork;
import org.graftwork.problem.Cancellation;
import org.graftwork.training.LayerFigures;
import org.graftwork.training.NetworkMode;
import org.graftwork.training.NetworkStep;
import org.graftwork.training.PictureAnswers;
import org.graftwork.training.VariableChange;
import org.graftwork.training.VariableStep;

/** Builds small networks as the product does, and answers at once what running them might come to. */
public final class FakeNetworkStudy implements NetworkStudy {

    @Override
    public PretrainedModel build(NetworkSketch sketch) {
        return SketchedNetwork.of(sketch);
    }

    @Override
    public NetworkStep step(
            PretrainedModel network, List<ImageItem> photos, NetworkStep.Settings settings, Cancellation cancellation) {
        boolean training = settings.mode() == NetworkMode.TRAINING;
        SplittableRandom random = new SplittableRandom(settings.seed());
        List<VariableStep> variables = new ArrayList<>();
        for (VariableInfo variable : network.variables()) {
            double change = training ? 0.002 + 0.03 * random.nextDouble() : 0;
            boolean learns = training && variable.trainable();
            variables.add(new VariableStep(
                    new VariableChange(variable.name(), variable.key(), variable.trainable(), training, change),
                    variable.name().endsWith("bias") || variable.name().endsWith("beta") ? 0 : 3,
                    learns ? OptionalDouble.of(0.1 + random.nextDouble()) : OptionalDouble.empty()));
        }
        return new NetworkStep(
                settings.mode(), layers(network, random, training), variables, 0.71, photos.size() / 2, network);
    }

    @Override
    public PictureAnswers ask(PretrainedModel network, Path picture, NetworkMode mode, int times, long seed) {
        boolean training = mode == NetworkMode.TRAINING;
        List<PictureAnswers.Answer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            SplittableRandom random = new SplittableRandom(training ? seed + i : 4);
            double first = 0.3 + 0.4 * random.nextDouble();
            answers.add(new PictureAnswers.Answer(List.of(first, 1 - first), layers(network, random, training)));
        }
        List<VariableChange> changes = network.variables().stream()
                .map(variable -> new VariableChange(
                        variable.name(),
                        variable.key(),
                        variable.trainable(),
                        training && !variable.trainable(),
                        training && !variable.trainable() ? 0.04 : 0))
                .toList();
        return new PictureAnswers(mode, answers, changes);
    }

    private static List<LayerFigures> layers(PretrainedModel network, SplittableRandom random, boolean training) {
        List<LayerFigures> figures = new ArrayList<>();
        List<Double> before = List.of();
        for (LayerInfo layer : network.layers()) {
            List<Long> shape = layer.output().orElseThrow().shape();
            List<Double> channels = new ArrayList<>();
            for (int i = 0; i < shape.get(shape.size() - 1); i++) {
                boolean drops = layer.kind().equals("Dropout");
                channels.add(drops ? kept(before.get(i), random, training) : random.nextDouble());
            }
            before = channels;
            figures.add(new LayerFigures(
                    layer.name(),
                    layer.kind(),
                    0.31,
                    0.24,
                    -0.4,
                    1.2,
                    layer.kind().equals("ReLU") ? 0.43 : 0,
                    channels));
        }
        return figures;
    }

    private static double kept(double value, SplittableRandom random, boolean training) {
        return !training ? value : random.nextBoolean() ? 2 * value : 0;
    }
}
