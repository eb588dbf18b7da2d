// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.ShapeText;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.keras.config.LayerConfig;
import org.graftwork.model.keras.config.ModelConfig;
import org.graftwork.model.keras.config.ModelConfigReader;
import org.graftwork.model.keras.layer.GraphWriter;
import org.graftwork.model.keras.layer.KerasTensor;
import org.graftwork.model.keras.layer.LayerWeight;
import org.graftwork.tensorflow.FlatGraph;

/** Builds the network that a Keras configuration describes as flat TensorFlow graphs, without values. */
final class KerasNetworkReader {

    /** One of the two graphs, and what was written into it. */
    private record Written(
            FlatGraph graph,
            KerasTensor output,
            List<NetworkWriter.WrittenLayer> layers,
            List<LayerWeight> weights,
            List<String> warnings) {}

    /**
     * Builds a network.
     *
     * @param modelConfig a serialized model: an object with {@code class_name} and {@code config}
     * @param where the file, for messages
     * @throws ModelProblem if there is a layer that cannot be built, or the configuration is damaged
     */
    KerasNetwork read(JsonNode modelConfig, String where) {
        ModelConfig model = ModelConfigReader.read(modelConfig, where);
        InputReading input = new InputReading(model, where);
        InputSpec spec = input.spec();
        Written inference = write(model, input, where, false);
        Written training = write(model, input, where, true);
        List<VariableInfo> variables =
                inference.weights().stream().map(KerasNetworkReader::variable).toList();
        List<KerasWeight> weights = inference.weights().stream()
                .map(weight -> new KerasWeight(
                        weight.path(),
                        weight.kind(),
                        weight.name(),
                        weight.index(),
                        weight.trainable() && !weight.frozen()))
                .toList();
        return new KerasNetwork(
                model.name(),
                spec,
                output(inference.output(), inference.layers(), where),
                layers(inference, training, variables),
                weights,
                variables,
                inference.graph(),
                Optional.of(training.graph()),
                warnings(model, inference));
    }

    private static Written write(ModelConfig model, InputReading input, String where, boolean training) {
        GraphWriter graph = new GraphWriter(training);
        NetworkWriter writer = new NetworkWriter(graph, where);
        KerasTensor images = graph.images(input.name(), input.shape());
        KerasTensor output = writer.write(model, List.of(images)).get(0);
        return new Written(graph.build(images, output), output, writer.layers(), graph.weights(), graph.warnings());
    }

    private static VariableInfo variable(LayerWeight weight) {
        String path = String.join("/", weight.path());
        return new VariableInfo(
                path + "/" + weight.name(),
                path + "/" + weight.index(),
                weight.shape(),
                weight.dtype(),
                weight.trainable());
    }

    private static List<LayerInfo> layers(Written inference, Written training, List<VariableInfo> variables) {
        List<LayerInfo> layers = new ArrayList<>();
        for (int i = 0; i < inference.layers().size(); i++) {
            NetworkWriter.WrittenLayer layer = inference.layers().get(i);
            List<VariableInfo> own = new ArrayList<>();
            for (int j = 0; j < variables.size(); j++) {
                if (inference.weights().get(j).path().equals(layer.path())) {
                    own.add(variables.get(j));
                }
            }
            LayerOutput output = new LayerOutput(
                    tensor(layer.output()),
                    tensor(training.layers().get(i).output()),
                    layer.output().shape());
            layers.add(new LayerInfo(String.join("/", layer.path()), layer.kind(), own, Optional.of(output)));
        }
        return layers;
    }

    private static String tensor(KerasTensor tensor) {
        return tensor.name().contains(":") ? tensor.name() : tensor.name() + ":0";
    }

    private static OutputSpec output(KerasTensor output, List<NetworkWriter.WrittenLayer> layers, String where) {
        int rank = output.rank();
        if ((rank != 2 && rank != 4) || output.channels() < 1) {
            throw new ModelProblem("The model in " + where + " gives tensors of shape " + ShapeText.of(output.shape())
                    + ", neither features nor scores of an image; choose a model that gives those.");
        }
        String last = layers.stream()
                .filter(layer -> layer.output().equals(output))
                .map(NetworkWriter.WrittenLayer::kind)
                .reduce("", (before, after) -> after);
        boolean scores =
                last.equals("Dense") || last.equals("Softmax") || output.name().endsWith("/Softmax");
        OutputKind kind = rank == 4 ? OutputKind.FEATURE_MAP : scores ? OutputKind.LOGITS : OutputKind.FEATURE_VECTOR;
        return new OutputSpec(
                kind,
                (int) output.channels(),
                output.shape(),
                kind == OutputKind.LOGITS ? activation(output.name()) : "");
    }

    private static String activation(String output) {
        String op = output.substring(output.lastIndexOf('/') + 1);
        return op.equals("Softmax") || op.equals("Sigmoid") ? op.toLowerCase(Locale.ROOT) : "";
    }

    private static List<String> warnings(ModelConfig model, Written written) {
        Set<String> warnings = new LinkedHashSet<>(written.warnings());
        mixedType(model)
                .ifPresent(
                        type -> warnings.add("It was made to compute in " + type + "; here it computes in float32."));
        if (model.outputs().size() > 1) {
            warnings.add("It has " + model.outputs().size() + " outputs; the first one is used.");
        }
        List<LayerWeight> frozen =
                written.weights().stream().filter(LayerWeight::frozen).toList();
        if (!frozen.isEmpty()) {
            long layers = frozen.stream().map(LayerWeight::path).distinct().count();
            warnings.add("It was saved with " + layers + (layers == 1 ? " frozen layer" : " frozen layers")
                    + ". What is frozen is chosen anew here, and all of it can be trained."
                    + (frozen.stream().anyMatch(weight -> weight.kind().equals("BatchNormalization"))
                            ? " Batch normalization that was frozen keeps its moving statistics in training mode too."
                            : ""));
        }
        return List.copyOf(warnings);
    }

    /** The first data type of a layer that is not the usual one. */
    private static Optional<String> mixedType(ModelConfig model) {
        for (LayerConfig layer : model.layers()) {
            Optional<String> type = layer.nested().isPresent()
                    ? mixedType(layer.nested().get())
                    : Optional.of(layer.settings().dtype()).filter(name -> name.contains("16") || name.contains("64"));
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }
}
