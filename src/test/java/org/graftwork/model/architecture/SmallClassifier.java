// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/** The small network with a top of its own: dropout, a dense layer for three classes, and softmax. */
public final class SmallClassifier {

    public static final int CLASSES = 3;

    private SmallClassifier() {}

    public static PretrainedModel model() {
        PretrainedModel base = SmallNetwork.model();
        VariableInfo kernel = new VariableInfo(
                "predictions/kernel",
                "predictions",
                List.of((long) SmallNetwork.FEATURES, (long) CLASSES),
                "float32",
                true);
        List<VariableInfo> variables = new ArrayList<>(base.variables());
        variables.add(kernel);
        List<LayerInfo> layers = new ArrayList<>(base.layers());
        layers.add(layer("features", "GlobalAveragePooling2D", List.of()));
        layers.add(layer("dropout", "Dropout", List.of()));
        layers.add(layer("predictions", "Dense", List.of(kernel)));
        layers.add(layer("softmax", "Softmax", List.of()));
        return new PretrainedModel(
                "small classifier",
                base.source(),
                base.input(),
                new OutputSpec(OutputKind.LOGITS, CLASSES),
                layers,
                variables,
                withTop(base.inference(), kernel),
                base.training().map(network -> withTop(network, kernel)),
                List.of());
    }

    public static List<TensorValue> values(long seed) {
        return RandomWeights.of(model().variables(), seed);
    }

    private static LayerInfo layer(String name, String kind, List<VariableInfo> variables) {
        return new LayerInfo(name, kind, variables, Optional.of(new LayerOutput(name, name, List.of())));
    }

    private static FlatGraph withTop(FlatGraph network, VariableInfo kernel) {
        List<String> handles = new ArrayList<>(network.variables());
        handles.add("predictions/handle");
        return new FlatGraph(
                network.graph().toBuilder()
                        .addNode(node("Identity", "dropout", "features"))
                        .addNode(Nodes.handle("predictions/handle", DataType.DT_FLOAT, kernel.shape()))
                        .addNode(NodeDef.newBuilder()
                                .setName("predictions/kernel")
                                .setOp("ReadVariableOp")
                                .addInput("predictions/handle")
                                .putAttr("dtype", Nodes.type(DataType.DT_FLOAT)))
                        .addNode(node("MatMul", "predictions", "dropout", "predictions/kernel"))
                        .addNode(node("Softmax", "softmax", "predictions"))
                        .build(),
                network.input(),
                "softmax:0",
                handles,
                network.updates());
    }

    private static NodeDef node(String op, String name, String... inputs) {
        return NodeDef.newBuilder()
                .setOp(op)
                .setName(name)
                .addAllInput(List.of(inputs))
                .putAttr("T", Nodes.type(DataType.DT_FLOAT))
                .build();
    }
}
