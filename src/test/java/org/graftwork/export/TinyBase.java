// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.graftwork.export.savedmodel.GraphNodes;
import org.graftwork.export.savedmodel.TensorSpec;
import org.graftwork.model.InputSpec;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorValue;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;

/**
 * A base small enough to reckon by hand: batch normalization, the mean over all pixels, and a dense layer of two outputs.
 * Its third variable is used in inference mode alone.
 */
final class TinyBase {

    static final InputSpec INPUT = new InputSpec(4, 4, 3, "float32", ValueRange.ZERO_TO_ONE, true);
    static final OutputSpec OUTPUT = new OutputSpec(OutputKind.FEATURE_VECTOR, 2);

    static final List<VariableInfo> VARIABLES = List.of(
            variable("dense/kernel", List.of(3L, 2L), true),
            variable("norm/moving_mean", List.of(3L), false),
            variable("norm/moving_variance", List.of(3L), false));

    static final List<TensorValue> VALUES = List.of(
            TensorValue.of(List.of(3L, 2L), new float[] {1, 0, 0, 2, 1, -1}),
            TensorValue.of(List.of(3L), new float[] {0.25f, 0.5f, 0}),
            TensorValue.of(List.of(3L), new float[] {1, 4, 1}));

    private static final float KEPT = 0.9f;

    private TinyBase() {}

    /** Writes the base. */
    static Path write(Path folder) {
        BaseExport.write(folder, VARIABLES, VALUES, inference(), training(), INPUT, OUTPUT);
        return folder;
    }

    static FlatGraph inference() {
        GraphNodes nodes = new GraphNodes();
        List<String> handles = begin(nodes);
        String mean = nodes.read("mean", handles.get(1), DataType.DT_FLOAT);
        String variance = nodes.read("variance", handles.get(2), DataType.DT_FLOAT);
        normalize(nodes, mean, variance, false);
        return end(nodes, handles, List.of());
    }

    static FlatGraph training() {
        GraphNodes nodes = new GraphNodes();
        List<String> handles = begin(nodes).subList(0, 2);
        normalize(nodes, empty(nodes, "no_mean"), empty(nodes, "no_variance"), true);
        String old = nodes.read("mean", handles.get(1), DataType.DT_FLOAT);
        nodes.add("Sub", "distance", DataType.DT_FLOAT, old, "norm:1");
        nodes.add("Mul", "step", DataType.DT_FLOAT, "distance", nodes.constant("share", 1 - KEPT));
        nodes.add(
                "AssignSubVariableOp",
                "update_mean",
                List.of(handles.get(1), "step"),
                Map.of("dtype", Nodes.type(DataType.DT_FLOAT)));
        return end(nodes, List.of(handles.get(0), handles.get(1), ""), List.of("update_mean"));
    }

    private static List<String> begin(GraphNodes nodes) {
        nodes.placeholder("images", TensorSpec.floats("images", -1, 4, 4, 3));
        return VARIABLES.stream()
                .map(variable -> nodes.add(Nodes.handle(variable.name(), DataType.DT_FLOAT, variable.shape())))
                .toList();
    }

    private static void normalize(GraphNodes nodes, String mean, String variance, boolean training) {
        String scale = nodes.add(Nodes.constant("scale", TensorValue.of(List.of(3L), new float[] {1, 1, 1})));
        String offset = nodes.add(Nodes.constant("offset", TensorValue.of(List.of(3L), new float[3])));
        nodes.add(
                "FusedBatchNormV3",
                "norm",
                List.of("images", scale, offset, mean, variance),
                Map.of(
                        "T",
                        Nodes.type(DataType.DT_FLOAT),
                        "U",
                        Nodes.type(DataType.DT_FLOAT),
                        "epsilon",
                        AttrValue.newBuilder().setF(0).build(),
                        "is_training",
                        AttrValue.newBuilder().setB(training).build()));
    }

    private static FlatGraph end(GraphNodes nodes, List<String> handles, List<String> updates) {
        nodes.add(
                "Mean",
                "pool",
                List.of("norm", nodes.constant("axes", 1, 2)),
                Map.of("T", Nodes.type(DataType.DT_FLOAT), "Tidx", Nodes.type(DataType.DT_INT32)));
        String kernel = nodes.read("kernel", handles.get(0), DataType.DT_FLOAT);
        nodes.add("MatMul", "dense", DataType.DT_FLOAT, "pool", kernel);
        GraphDef graph = GraphDef.newBuilder().addAllNode(nodes.all()).build();
        return new FlatGraph(graph, "images", "dense:0", handles, updates);
    }

    private static String empty(GraphNodes nodes, String name) {
        return nodes.add(Nodes.constant(name, TensorValue.of(List.of(0L), new float[0])));
    }

    private static VariableInfo variable(String name, List<Long> shape, boolean trainable) {
        return new VariableInfo(name, "", shape, "float32", trainable);
    }
}
