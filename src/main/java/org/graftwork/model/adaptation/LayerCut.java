// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ShapeText;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphShapes;
import org.graftwork.tensorflow.GraphTruncation;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/** Takes a layer's output for the model's, and leaves away what comes after it. */
public final class LayerCut {

    private LayerCut() {}

    /**
     * Cuts a model behind a layer. Variables that nothing uses any more are gone, and so are the updates that training
     * mode makes above the cut.
     *
     * @param layer of the model
     * @return a model that gives a feature vector or a feature map; the same network where the layer is its last
     * @throws ModelProblem if the layer's output is not known, or is of no use to a head
     */
    public static PretrainedModel after(PretrainedModel model, LayerInfo layer) {
        LayerOutput output = layer.output()
                .orElseThrow(() -> new ModelProblem("The output of the layer " + layer.name() + " of the model "
                        + model.name() + " is not to be seen in its graph. Choose another layer."));
        if (TensorRef.parse(output.inference())
                .equals(TensorRef.parse(model.inference().output()))) {
            return chosen(model);
        }
        FlatGraph inference = GraphTruncation.at(model.inference(), output.inference(), place -> false);
        OutputSpec spec = output(inference, layer, output.shape());
        Optional<FlatGraph> training = output.training().isEmpty()
                ? Optional.empty()
                : model.training()
                        .map(network -> GraphTruncation.at(
                                network,
                                output.training(),
                                place -> !inference.variables().get(place).isEmpty()));
        List<Integer> places = IntStream.range(0, model.variables().size())
                .filter(place -> uses(inference, place)
                        || training.filter(network -> uses(network, place)).isPresent())
                .boxed()
                .toList();
        List<VariableInfo> variables =
                places.stream().map(model.variables()::get).toList();
        return new PretrainedModel(
                model.name(),
                model.source(),
                model.input(),
                spec,
                layers(model, layer, variables, inference),
                variables,
                GraphTruncation.withVariablesAt(inference, places),
                training.map(network -> GraphTruncation.withVariablesAt(network, places)),
                model.warnings());
    }

    /** Scores that a person chooses to put a head on are features as others are. */
    private static PretrainedModel chosen(PretrainedModel model) {
        return model.output().kind() == OutputKind.LOGITS
                ? model.withOutput(new OutputSpec(
                        OutputKind.FEATURE_VECTOR,
                        model.output().dimensions(),
                        model.output().shape()))
                : model;
    }

    private static boolean uses(FlatGraph network, int place) {
        return !network.variables().get(place).isEmpty();
    }

    /** Layers that still have a variable, and those without any whose output is still there. */
    private static List<LayerInfo> layers(
            PretrainedModel model, LayerInfo last, List<VariableInfo> variables, FlatGraph inference) {
        Set<VariableInfo> left = new HashSet<>(variables);
        Set<String> nodes =
                inference.graph().getNodeList().stream().map(NodeDef::getName).collect(Collectors.toSet());
        int end = model.layers().indexOf(last);
        return IntStream.range(0, model.layers().size())
                .mapToObj(place -> {
                    LayerInfo layer = model.layers().get(place);
                    Optional<LayerOutput> output = layer.output()
                            .filter(tensor -> nodes.contains(
                                    TensorRef.parse(tensor.inference()).node()));
                    List<VariableInfo> own =
                            layer.variables().stream().filter(left::contains).toList();
                    boolean computes = layer.variables().isEmpty() && place <= end && output.isPresent();
                    return own.isEmpty() && !computes
                            ? Optional.<LayerInfo>empty()
                            : Optional.of(new LayerInfo(layer.name(), layer.kind(), own, output));
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static OutputSpec output(FlatGraph network, LayerInfo layer, List<Long> told) {
        TensorRef end = TensorRef.parse(network.output());
        if (end.node().equals(network.input())) {
            throw new ModelProblem(
                    "The layer " + layer.name() + " only gives on the photo itself. Choose a layer after it.");
        }
        List<Long> shape;
        DataType type;
        try (GraphShapes shapes = new GraphShapes(network.graph())) {
            shape = known(told, shapes.of(end));
            type = shapes.type(end);
        }
        int rank = shape.size();
        boolean fits = type == DataType.DT_FLOAT && (rank == 2 || rank == 4) && shape.get(rank - 1) > 0;
        if (!fits) {
            throw new ModelProblem("The layer " + layer.name() + " gives " + ShapeText.ofBatch(type, shape)
                    + "; a head takes float32 of shape [batch, dimensions], or [batch, rows, columns, dimensions] to"
                    + " be pooled. Choose another layer.");
        }
        return new OutputSpec(
                rank == 2 ? OutputKind.FEATURE_VECTOR : OutputKind.FEATURE_MAP,
                shape.get(rank - 1).intValue(),
                shape);
    }

    /** What two sources know of a shape together. */
    private static List<Long> known(List<Long> first, List<Long> second) {
        if (first.size() != second.size()) {
            return second.isEmpty() ? first : second;
        }
        return IntStream.range(0, first.size())
                .mapToObj(i -> Math.max(first.get(i), second.get(i)))
                .toList();
    }
}
