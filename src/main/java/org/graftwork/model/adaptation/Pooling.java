// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphTruncation;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/** Averages a feature map over its places, as Keras' {@code GlobalAveragePooling2D} does. */
public final class Pooling {

    private static final String AXES = "/axes";
    private static final String SUFFIX = "/global_average_pooling";

    private Pooling() {}

    /** What was averaged in a model that this class has pooled; empty for other models. */
    static Optional<TensorRef> pooledIn(PretrainedModel model) {
        String output = model.inference().output();
        return model.inference().graph().getNodeList().stream()
                .filter(node -> node.getName().equals(output)
                        && node.getName().contains(SUFFIX)
                        && "Mean".equals(node.getOp())
                        && node.getInputList().contains(output + AXES))
                .map(mean -> TensorRef.parse(mean.getInput(0)))
                .findFirst();
    }

    /** A model that gives [batch, dimensions] in place of [batch, rows, columns, dimensions]; others as they are. */
    public static PretrainedModel of(PretrainedModel model) {
        if (model.output().kind() != OutputKind.FEATURE_MAP) {
            return model;
        }
        String node = freeName(model);
        OutputSpec vector =
                new OutputSpec(OutputKind.FEATURE_VECTOR, model.output().dimensions());
        List<LayerInfo> layers = new ArrayList<>(model.layers());
        layers.add(new LayerInfo(
                node,
                "GlobalAveragePooling2D",
                List.of(),
                Optional.of(new LayerOutput(node, model.training().isPresent() ? node : "", vector.shape()))));
        return new PretrainedModel(
                model.name(),
                model.source(),
                model.input(),
                vector,
                layers,
                model.variables(),
                pooled(model.inference(), node),
                model.training().map(network -> pooled(network, node)),
                model.warnings());
    }

    private static FlatGraph pooled(FlatGraph network, String node) {
        String axes = node + AXES;
        NodeDef mean = NodeDef.newBuilder()
                .setName(node)
                .setOp("Mean")
                .addInput(network.output())
                .addInput(axes)
                .putAttr("T", Nodes.type(DataType.DT_FLOAT))
                .putAttr("Tidx", Nodes.type(DataType.DT_INT32))
                .build();
        return GraphTruncation.extended(network, List.of(Nodes.constant(axes, Nodes.integerVector(1, 2)), mean), node);
    }

    /**
     * A name that no node or layer has. It begins with the pooled node's, since the name of a model's output tells apart
     * what different outputs gave before.
     */
    private static String freeName(PretrainedModel model) {
        Set<String> taken = Stream.concat(Stream.of(model.inference()), model.training().stream())
                .flatMap(network -> network.graph().getNodeList().stream())
                .map(NodeDef::getName)
                .collect(Collectors.toSet());
        model.layers().forEach(layer -> taken.add(layer.name()));
        TensorRef pooled = TensorRef.parse(model.inference().output());
        String name = pooled.node() + (pooled.index() == 0 ? "" : "_" + pooled.index()) + SUFFIX;
        return Stream.iterate(0, i -> i + 1)
                .map(i -> i == 0 ? name : name + "_" + i)
                .filter(free -> !taken.contains(free) && !taken.contains(free + AXES))
                .findFirst()
                .orElseThrow();
    }
}
