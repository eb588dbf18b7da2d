// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/**
 * A network with its variables' values written into it as constants: the quickest form for a base that is not trained,
 * since TensorFlow can then fuse convolutions with what follows them.
 */
public final class FrozenGraph {

    private FrozenGraph() {}

    /**
     * Returns the graph with constants in place of variables, and batch normalization folded into the convolutions.
     *
     * @param network in inference mode
     * @param values one a variable of {@code network}, in its order
     */
    public static GraphDef of(FlatGraph network, List<TensorValue> values) {
        Map<String, TensorValue> byHandle = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            byHandle.put(network.variables().get(i), values.get(i));
        }
        List<NodeDef> nodes = new ArrayList<>();
        for (NodeDef node : network.graph().getNodeList()) {
            if (node.getOp().equals("ReadVariableOp")) {
                String handle = TensorRef.parse(node.getInput(0)).node();
                nodes.add(Nodes.constant(node.getName(), byHandle.get(handle)));
            } else if (!node.getOp().equals("VarHandleOp")) {
                nodes.add(node);
            }
        }
        String output = TensorRef.parse(network.output()).node();
        List<NodeDef> folded = new BatchNormFolding(nodes).fold();
        return GraphDef.newBuilder()
                .setVersions(network.graph().getVersions())
                .addAllNode(GraphPruning.keep(folded, List.of(network.input(), output)))
                .build();
    }
}
