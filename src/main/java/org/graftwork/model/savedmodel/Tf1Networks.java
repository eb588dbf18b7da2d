// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.graftwork.tensorflow.NetworkDraft;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;

/** Makes networks of TF1's graphs, in which everything is nodes already. */
final class Tf1Networks {

    private static final String UPDATES = "update_ops";

    private Tf1Networks() {}

    /**
     * A graph's network in one mode.
     *
     * @param variables nodes that are the model's variables, in its order
     * @param training whether flags for training mode are set, and its updates wanted
     */
    static RawNetwork of(MetaGraphDef metaGraph, Tf1Signature signature, List<String> variables, boolean training) {
        List<NodeDef> all = metaGraph.getGraphDef().getNodeList();
        Map<String, NodeDef> byName =
                all.stream().collect(Collectors.toMap(NodeDef::getName, node -> node, (first, second) -> first));
        String input = "images";
        while (byName.containsKey(input) && !signature.input().node().equals(input)) {
            input += "_";
        }
        List<NodeDef> images = signature.images().nodes(input);
        TensorRef fed = new TensorRef(images.get(images.size() - 1).getName(), 0);
        List<NodeDef> nodes = new ArrayList<>(images);
        for (NodeDef node : all) {
            if (!node.getName().equals(signature.input().node())) {
                nodes.add(
                        isFlag(node) ? Nodes.flag(node.getName(), training) : redirected(node, signature.input(), fed));
            }
        }
        return new RawNetwork(
                new NetworkDraft(nodes, signature.output(), training ? updates(metaGraph, byName) : List.of()),
                input,
                variables.stream()
                        .map(name -> byName.containsKey(name) ? name : "")
                        .toList(),
                metaGraph.getGraphDef().getLibrary(),
                metaGraph.getGraphDef().getVersions());
    }

    /** Whether a node is a flag that tells the modes apart, such as {@code keras_learning_phase}. */
    static boolean isFlag(NodeDef node) {
        String name = node.getName().toLowerCase(Locale.ROOT);
        boolean named = name.contains("train") || name.contains("learning_phase");
        return switch (node.getOp()) {
            case "Placeholder" -> named && node.getAttrOrThrow("dtype").getType() == DataType.DT_BOOL;
            case "PlaceholderWithDefault" -> node.getAttrOrThrow("dtype").getType() == DataType.DT_BOOL;
            default -> false;
        };
    }

    private static List<String> updates(MetaGraphDef metaGraph, Map<String, NodeDef> nodes) {
        return metaGraph
                .getCollectionDefMap()
                .getOrDefault(UPDATES, CollectionDef.getDefaultInstance())
                .getNodeList()
                .getValueList()
                .stream()
                .map(name -> TensorRef.parse(name).node())
                .filter(nodes::containsKey)
                .distinct()
                .toList();
    }

    private static NodeDef redirected(NodeDef node, TensorRef from, TensorRef to) {
        NodeDef.Builder result = node.toBuilder().clearInput();
        Stream<TensorRef> inputs = node.getInputList().stream().map(TensorRef::parse);
        inputs.forEach(tensor -> {
            TensorRef now = tensor.equals(from) ? to : tensor;
            boolean control = tensor.isControl() && tensor.node().equals(from.node());
            result.addInput((control ? TensorRef.control(to.node()) : now).toString());
        });
        return result.build();
    }
}
