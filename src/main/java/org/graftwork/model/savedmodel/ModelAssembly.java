// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ModelSource;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ShapeText;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.model.layering.Layers;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphShapes;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.Tensors;
import org.graftwork.tensorflow.UnusableGraphException;
import org.tensorflow.proto.DataType;

/** Makes a model of what a reader found. */
final class ModelAssembly {

    /** The size most image models were trained at, for those that leave it open. */
    private static final int USUAL_SIZE = 224;

    private final SavedModelFiles files;
    private final OpRegistry ops;

    ModelAssembly(SavedModelFiles files, OpRegistry ops) {
        this.files = files;
        this.ops = ops;
    }

    /**
     * Flattens the networks, and finds their layers, shapes and range.
     *
     * @throws ModelProblem if the networks cannot be used
     */
    PretrainedModel assemble(ModelVersion version, ModelSource source, SavedNetwork network) {
        refuseOtherChannels(network.input());
        FlatNetworks networks = new FlatNetworks(files, ops);
        FlatGraph inference = inFloats(networks.flatten(network.inference()));
        Optional<FlatGraph> training = network.training().map(networks::flatten).map(this::inFloats);
        try (GraphShapes shapes = shapes(inference)) {
            List<LayerInfo> layers = new Layers(
                            network.variables(),
                            inference,
                            training,
                            shapes,
                            network.keras().kinds())
                    .find();
            InputSpec input = input(network, inference);
            OutputSpec output =
                    new OutputReading(files.folder()).of(network, inference, outputShape(inference, shapes, input));
            return new PretrainedModel(
                    version.name(),
                    source,
                    input,
                    output,
                    layers,
                    network.variables(),
                    inference,
                    training,
                    warnings(version, network, inference, training));
        }
    }

    private void refuseOtherChannels(ImageInput input) {
        if (input.channelsFirst()) {
            throw new ModelProblem("The model in " + files.folder() + " takes images with channels first, "
                    + ShapeText.of(input.shape())
                    + "; photos have them last. Use a model for [batch, height, width, 3].");
        }
        long channels = input.channels();
        if (channels != 1 && channels != 3) {
            throw new ModelProblem("The model in " + files.folder() + " takes images of " + channels
                    + " channels; photos have 3 (red, green, blue) or 1 (grey). Use a model for such images.");
        }
    }

    /** A network of half or double precision gives floats like all others. */
    private FlatGraph inFloats(FlatGraph graph) {
        TensorRef output = TensorRef.parse(graph.output());
        try (GraphShapes shapes = shapes(graph)) {
            DataType type = shapes.type(output);
            if (type == DataType.DT_FLOAT) {
                return graph;
            }
            String name = graph.input() + "_output";
            return new FlatGraph(
                    graph.graph().toBuilder()
                            .addNode(Nodes.cast(name, output, type, DataType.DT_FLOAT))
                            .build(),
                    graph.input(),
                    name,
                    graph.variables(),
                    graph.updates());
        }
    }

    private GraphShapes shapes(FlatGraph graph) {
        try {
            return new GraphShapes(graph.graph());
        } catch (UnusableGraphException e) {
            throw new ModelProblem(
                    "TensorFlow cannot use the model in " + files.folder() + ": " + e.reason()
                            + ". Download it again, whole, or use another model.",
                    e);
        }
    }

    private InputSpec input(SavedNetwork network, FlatGraph inference) {
        ImageInput images = network.input();
        boolean fixed = images.height() > 0 && images.width() > 0;
        Optional<ValueRange> range = new InputRange(files.folder(), network, inference).find();
        return new InputSpec(
                fixed ? Math.toIntExact(images.height()) : USUAL_SIZE,
                fixed ? Math.toIntExact(images.width()) : USUAL_SIZE,
                Math.toIntExact(images.channels()),
                Tensors.name(images.dtype()),
                range.orElse(ValueRange.ZERO_TO_ONE),
                range.isPresent(),
                fixed,
                ImageFit.STRETCH);
    }

    /** Where images of any size leave the output's last dimension open, its size for images of the usual size. */
    private List<Long> outputShape(FlatGraph graph, GraphShapes shapes, InputSpec input) {
        List<Long> shape = shapes.of(TensorRef.parse(graph.output()));
        if (input.fixedSize() || shape.isEmpty() || shape.get(shape.size() - 1) > 0) {
            return shape;
        }
        FlatGraph sized = SizedInput.of(graph, input);
        try (GraphShapes known = shapes(sized)) {
            return known.of(TensorRef.parse(sized.output()));
        }
    }

    private static List<String> warnings(
            ModelVersion version, SavedNetwork network, FlatGraph inference, Optional<FlatGraph> training) {
        List<String> warnings = new ArrayList<>();
        version.warning().ifPresent(warnings::add);
        warnings.addAll(network.warnings());
        RandomOps.warning(inference).ifPresent(warnings::add);
        List<String> unused = new ArrayList<>();
        List<String> inTraining = training.orElse(inference).variables();
        for (int i = 0; i < network.variables().size(); i++) {
            if (inference.variables().get(i).isEmpty() && inTraining.get(i).isEmpty()) {
                unused.add(network.variables().get(i).name());
            }
        }
        if (!unused.isEmpty()) {
            warnings.add(
                    unused.size() == 1
                            ? "The network does not use the variable " + unused.get(0) + "."
                            : "The network does not use " + unused.size() + " of its variables, such as "
                                    + unused.get(0) + ".");
        }
        boolean normalizes = network.variables().stream()
                .map(VariableInfo::role)
                .anyMatch(role -> role == VariableRole.MOVING_VARIANCE);
        if (normalizes && training.isEmpty()) {
            warnings.add("It has no training mode: its moving statistics stay as they are when it is fine-tuned.");
        }
        return warnings;
    }
}
