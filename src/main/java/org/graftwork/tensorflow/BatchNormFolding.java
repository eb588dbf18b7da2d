// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;

/**
 * Folds batch normalization in inference mode into the convolution before it: with gamma, beta, mean, variance and
 * epsilon of an output channel, its filter is multiplied by {@code gamma / sqrt(variance + epsilon)} and what is left
 * is a bias, {@code beta - mean * gamma / sqrt(variance + epsilon)}. Sergey Ioffe, Christian Szegedy, Batch
 * Normalization, 2015, section 3.1.
 */
final class BatchNormFolding {

    private static final Set<String> CONVOLUTIONS = Set.of("Conv2D", "DepthwiseConv2dNative");

    private final List<NodeDef> nodes;
    private final Map<String, NodeDef> byName = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    /** Nodes of which another output than the first is used, which a folded one does not have. */
    private final Set<String> statisticsUsed = new HashSet<>();

    /**
     * @param wanted tensors that have to be there afterwards
     */
    BatchNormFolding(List<NodeDef> nodes, List<TensorRef> wanted) {
        this.nodes = nodes;
        nodes.forEach(node -> byName.put(node.getName(), node));
        nodes.forEach(node -> node.getInputList().forEach(input -> use(TensorRef.parse(input))));
        wanted.forEach(this::use);
    }

    private void use(TensorRef tensor) {
        uses.merge(tensor.node(), 1, Integer::sum);
        if (tensor.index() > 0) {
            statisticsUsed.add(tensor.node());
        }
    }

    List<NodeDef> fold() {
        Map<String, NodeDef> replaced = new HashMap<>();
        List<NodeDef> added = new ArrayList<>();
        for (NodeDef norm : nodes) {
            if (norm.getOp().equals("FusedBatchNormV3")
                    && inInferenceMode(norm)
                    && !statisticsUsed.contains(norm.getName())) {
                fold(norm, replaced, added);
            }
        }
        List<NodeDef> result = new ArrayList<>(added);
        nodes.forEach(node -> result.add(replaced.getOrDefault(node.getName(), node)));
        return result;
    }

    private void fold(NodeDef norm, Map<String, NodeDef> replaced, List<NodeDef> added) {
        NodeDef convolution = byName.get(TensorRef.parse(norm.getInput(0)).node());
        if (convolution == null
                || !CONVOLUTIONS.contains(convolution.getOp())
                || uses.get(convolution.getName()) != 1
                || !format(norm).equals("NHWC")
                || !format(convolution).equals("NHWC")) {
            return;
        }
        Optional<TensorValue> filter = constant(convolution.getInput(1));
        List<Optional<TensorValue>> statistics =
                norm.getInputList().subList(1, 5).stream().map(this::constant).toList();
        if (filter.isEmpty() || statistics.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        float epsilon = norm.getAttrMap().containsKey("epsilon")
                ? norm.getAttrOrThrow("epsilon").getF()
                : 1e-4f;
        float[] gamma = statistics.get(0).orElseThrow().floats();
        float[] beta = statistics.get(1).orElseThrow().floats();
        float[] mean = statistics.get(2).orElseThrow().floats();
        float[] variance = statistics.get(3).orElseThrow().floats();
        float[] bias = new float[gamma.length];
        for (int i = 0; i < gamma.length; i++) {
            double factor = gamma[i] / Math.sqrt((double) variance[i] + epsilon);
            gamma[i] = (float) factor;
            bias[i] = (float) (beta[i] - mean[i] * factor);
        }
        String filterName = norm.getName() + "/folded_filter";
        String biasName = norm.getName() + "/folded_bias";
        String convolutionName = norm.getName() + "/folded";
        added.add(Nodes.constant(filterName, scaled(filter.orElseThrow(), gamma)));
        added.add(Nodes.constant(biasName, TensorValue.of(List.of((long) bias.length), bias)));
        added.add(convolution.toBuilder()
                .setName(convolutionName)
                .setInput(1, filterName)
                .build());
        replaced.put(
                norm.getName(),
                NodeDef.newBuilder()
                        .setName(norm.getName())
                        .setOp("BiasAdd")
                        .addInput(convolutionName)
                        .addInput(biasName)
                        .putAttr("T", Nodes.type(DataType.DT_FLOAT))
                        .build());
    }

    /**
     * Scales a filter by output channel. In [rows, columns, in, out] the channel runs fastest; in a depthwise filter's
     * [rows, columns, in, multiplier], output channels are in x multiplier and run fastest too.
     */
    private static TensorValue scaled(TensorValue filter, float[] factors) {
        float[] values = filter.floats();
        for (int i = 0; i < values.length; i++) {
            values[i] *= factors[i % factors.length];
        }
        return TensorValue.of(filter.shape(), values);
    }

    private Optional<TensorValue> constant(String input) {
        NodeDef node = byName.get(PassingOn.source(byName::get, TensorRef.parse(input), Set.of("Identity"))
                .node());
        if (node == null || !node.getOp().equals("Const")) {
            return Optional.empty();
        }
        TensorProto tensor = node.getAttrOrThrow("value").getTensor();
        List<Long> shape = Tensors.shape(tensor.getTensorShape());
        byte[] data = tensor.getTensorContent().toByteArray();
        long size = shape.stream().reduce(1L, Math::multiplyExact);
        return tensor.getDtype() == DataType.DT_FLOAT && data.length == size * Float.BYTES
                ? Optional.of(new TensorValue(DataType.DT_FLOAT, shape, data))
                : Optional.empty();
    }

    /** The attribute's default, which files leave out, is training mode. */
    private static boolean inInferenceMode(NodeDef norm) {
        AttrValue training = norm.getAttrMap().get("is_training");
        return training != null && !training.getB();
    }

    private static String format(NodeDef node) {
        AttrValue format = node.getAttrMap().get("data_format");
        return format == null ? "NHWC" : format.getS().toStringUtf8();
    }
}
