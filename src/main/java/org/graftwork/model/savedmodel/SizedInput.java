// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import org.graftwork.model.InputSpec;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/** A network for images of one size, made of one for any size. */
final class SizedInput {

    private SizedInput() {}

    static FlatGraph of(FlatGraph graph, InputSpec input) {
        NodeDef placeholder = Nodes.placeholder(
                graph.input(),
                DataType.DT_FLOAT,
                Nodes.shapeOf(List.of(-1L, (long) input.height(), (long) input.width(), (long) input.channels())));
        var nodes = graph.graph().toBuilder().clearNode();
        graph.graph()
                .getNodeList()
                .forEach(node -> nodes.addNode(node.getName().equals(graph.input()) ? placeholder : node));
        return new FlatGraph(nodes.build(), graph.input(), graph.output(), graph.variables(), graph.updates());
    }
}
