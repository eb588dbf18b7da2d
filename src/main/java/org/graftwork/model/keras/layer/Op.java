// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.List;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/** An op on its way into a graph. Its numbers are floats where nothing else is said. */
final class Op {

    private final GraphWriter graph;
    private final NodeDef.Builder node;

    Op(GraphWriter graph, String scope, String type, List<KerasTensor> inputs) {
        this.graph = graph;
        node = NodeDef.newBuilder().setOp(type).setName(scope + "/" + type).putAttr("T", Nodes.type(DataType.DT_FLOAT));
        inputs.forEach(input -> node.addInput(input.name()));
    }

    Op set(String attribute, long... values) {
        node.putAttr(attribute, Nodes.integers(values));
        return this;
    }

    Op set(String attribute, String value) {
        node.putAttr(attribute, Nodes.text(value));
        return this;
    }

    Op set(String attribute, DataType value) {
        node.putAttr(attribute, Nodes.type(value));
        return this;
    }

    Op set(String attribute, boolean value) {
        node.putAttr(attribute, AttrValue.newBuilder().setB(value).build());
        return this;
    }

    Op set(String attribute, float value) {
        node.putAttr(attribute, AttrValue.newBuilder().setF(value).build());
        return this;
    }

    Op set(String attribute, int value) {
        node.putAttr(attribute, AttrValue.newBuilder().setI(value).build());
        return this;
    }

    /** Leaves out the type of the numbers, for an op that has none. */
    Op untyped() {
        node.removeAttr("T");
        return this;
    }

    /** Writes the op; its first output has this shape. */
    KerasTensor give(List<Long> shape) {
        return new KerasTensor(graph.add(node), shape);
    }
}
