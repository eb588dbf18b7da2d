// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorValue;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.VersionDef;

/** Writes a convolutional network as a flat graph, in inference or training mode, layer by layer. */
final class NetworkBuilder {

    /** The version of graphs that TensorFlow 2.18 writes, from its core/public/release_version.h. */
    private static final int PRODUCER = 1882;

    private static final float EPSILON = 1e-3f;

    private final boolean training;
    private final float momentum;
    private final List<NodeDef> nodes = new ArrayList<>();
    private final List<VariableInfo> variables = new ArrayList<>();
    private final List<String> handles = new ArrayList<>();
    private final List<String> updates = new ArrayList<>();
    private final Map<String, String> kinds = new HashMap<>();

    /**
     * @param training whether batch normalization uses the batch's statistics, and updates its moving ones
     * @param momentum the share of a moving statistic that an update keeps
     */
    NetworkBuilder(boolean training, float momentum) {
        this.training = training;
        this.momentum = momentum;
    }

    String images(int size) {
        nodes.add(Nodes.placeholder(
                "images", DataType.DT_FLOAT, Nodes.shapeOf(List.of(-1L, (long) size, (long) size, 3L))));
        return "images";
    }

    String convolution(String layer, String input, int kernel, int stride, int inputs, int outputs) {
        String weights =
                variable(layer + "/kernel", List.of((long) kernel, (long) kernel, (long) inputs, (long) outputs), true);
        kinds.put(layer, "Conv2D");
        return spatial("Conv2D", layer, input, weights, stride);
    }

    String depthwise(String layer, String input, int kernel, int stride, int channels) {
        String weights =
                variable(layer + "/depthwise_kernel", List.of((long) kernel, (long) kernel, (long) channels, 1L), true);
        kinds.put(layer, "DepthwiseConv2D");
        return spatial("DepthwiseConv2dNative", layer, input, weights, stride);
    }

    private String spatial(String op, String layer, String input, String weights, int stride) {
        return add(node(op, layer, input, weights)
                .putAttr("strides", Nodes.integers(1, stride, stride, 1))
                .putAttr("padding", Nodes.text("SAME"))
                .putAttr("data_format", Nodes.text("NHWC")));
    }

    String batchNormalization(String layer, String input, int channels) {
        kinds.put(layer, "BatchNormalization");
        List<Long> shape = List.of((long) channels);
        String gamma = variable(layer + "/gamma", shape, true);
        String beta = variable(layer + "/beta", shape, true);
        String mean = variable(layer + "/moving_mean", shape, false);
        String variance = variable(layer + "/moving_variance", shape, false);
        String result = add(
                training
                        ? norm(layer, input, gamma, beta, empty(layer + "/no_mean"), empty(layer + "/no_variance"))
                        : norm(layer, input, gamma, beta, mean, variance));
        if (training) {
            move(layer + "/move_mean", mean, layer + ":1");
            move(layer + "/move_variance", variance, layer + ":2");
        }
        return result;
    }

    String relu6(String layer, String input) {
        return add(node("Relu6", layer, input));
    }

    String add(String layer, String first, String second) {
        return add(node("AddV2", layer, first, second));
    }

    String globalAverage(String layer, String input) {
        nodes.add(Nodes.constant(layer + "/axes", Nodes.integerVector(1, 2)));
        return add(node("Mean", layer, input, layer + "/axes").putAttr("Tidx", Nodes.type(DataType.DT_INT32)));
    }

    FlatGraph build(String output) {
        GraphDef graph = GraphDef.newBuilder()
                .setVersions(VersionDef.newBuilder().setProducer(PRODUCER))
                .addAllNode(nodes)
                .build();
        return new FlatGraph(graph, "images", output, handles, updates);
    }

    List<VariableInfo> variables() {
        return List.copyOf(variables);
    }

    /** The layers that have variables. A layer's last node has its name, in both modes. */
    List<LayerInfo> layers() {
        return LayerInfo.byName(variables).stream()
                .map(layer -> new LayerInfo(
                        layer.name(),
                        kinds.get(layer.name()),
                        layer.variables(),
                        Optional.of(new LayerOutput(layer.name(), layer.name(), List.of()))))
                .toList();
    }

    private NodeDef.Builder norm(String layer, String... inputs) {
        return node("FusedBatchNormV3", layer, inputs)
                .putAttr("U", Nodes.type(DataType.DT_FLOAT))
                .putAttr("epsilon", AttrValue.newBuilder().setF(EPSILON).build())
                .putAttr("is_training", AttrValue.newBuilder().setB(training).build())
                .putAttr("data_format", Nodes.text("NHWC"));
    }

    private String empty(String name) {
        nodes.add(Nodes.constant(name, TensorValue.of(List.of(0L), new float[0])));
        return name;
    }

    /** {@code moving -= (moving - batch) * (1 - momentum)}. */
    private void move(String name, String moving, String batch) {
        nodes.add(Nodes.constant(name + "/share", TensorValue.of(List.of(), new float[] {1 - momentum})));
        add(node("Sub", name + "/distance", moving, batch));
        add(node("Mul", name + "/change", name + "/distance", name + "/share"));
        nodes.add(NodeDef.newBuilder()
                .setName(name)
                .setOp("AssignSubVariableOp")
                .addInput(handleOf(moving))
                .addInput(name + "/change")
                .putAttr("dtype", Nodes.type(DataType.DT_FLOAT))
                .build());
        updates.add(name);
    }

    private String variable(String name, List<Long> shape, boolean trainable) {
        String handle = name + "/handle";
        handles.add(handle);
        variables.add(new VariableInfo(
                name, "variables/" + variables.size() + "/.ATTRIBUTES/VARIABLE_VALUE", shape, "float32", trainable));
        nodes.add(Nodes.handle(handle, DataType.DT_FLOAT, shape));
        nodes.add(NodeDef.newBuilder()
                .setName(name)
                .setOp("ReadVariableOp")
                .addInput(handle)
                .putAttr("dtype", Nodes.type(DataType.DT_FLOAT))
                .build());
        return name;
    }

    private static String handleOf(String variable) {
        return variable + "/handle";
    }

    private static NodeDef.Builder node(String op, String name, String... inputs) {
        return NodeDef.newBuilder()
                .setOp(op)
                .setName(name)
                .addAllInput(List.of(inputs))
                .putAttr("T", Nodes.type(DataType.DT_FLOAT));
    }

    private String add(NodeDef.Builder node) {
        nodes.add(node.build());
        return node.getName();
    }
}
