// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.NameAttrList;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** The nodes of a graph while it is built. Methods that add a node return its name, which is also its first output. */
public final class GraphNodes {

    private final Map<String, NodeDef> nodes = new LinkedHashMap<>();

    /** The nodes added so far, in order. */
    public Collection<NodeDef> all() {
        return List.copyOf(nodes.values());
    }

    /** Adds a node, whose name must be free. */
    public String add(NodeDef node) {
        if (nodes.putIfAbsent(node.getName(), node) != null) {
            throw new IllegalArgumentException("Two nodes are called " + node.getName());
        }
        return node.getName();
    }

    /** Adds a node of an op, with the attributes that have no default or not that one. */
    public String add(String op, String name, List<String> inputs, Map<String, AttrValue> attributes) {
        return add(NodeDef.newBuilder()
                .setName(name)
                .setOp(op)
                .addAllInput(inputs)
                .putAllAttr(attributes)
                .build());
    }

    /** Adds an op that takes and gives numbers of one type. */
    public String add(String op, String name, DataType dtype, String... inputs) {
        return add(op, name, List.of(inputs), Map.of("T", Nodes.type(dtype)));
    }

    public String constant(String name, float value) {
        return add(Nodes.constant(
                name,
                TensorProto.newBuilder()
                        .setDtype(DataType.DT_FLOAT)
                        .setTensorShape(TensorShapeProto.getDefaultInstance())
                        .addFloatVal(value)
                        .build()));
    }

    /** Adds a vector of whole numbers. */
    public String constant(String name, int... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setDtype(DataType.DT_INT32)
                .setTensorShape(Nodes.shapeOf(List.of((long) values.length)));
        for (int value : values) {
            tensor.addIntVal(value);
        }
        return add(Nodes.constant(name, tensor.build()));
    }

    public String placeholder(String name, TensorSpec spec) {
        return add(Nodes.placeholder(name, spec.dtype(), spec.shape()));
    }

    /** Adds the op that reads a variable's value. */
    public String read(String name, String handle, DataType dtype) {
        return add("ReadVariableOp", name, List.of(handle), Map.of("dtype", Nodes.type(dtype)));
    }

    /**
     * Adds a call of a function.
     *
     * @param inputs one a tensor argument, then one a captured variable
     * @param outputs the outputs' shapes, which TensorFlow does not work out through a call
     */
    public String call(String name, FunctionDef function, List<String> inputs, List<TensorShapeProto> outputs) {
        OpDef signature = function.getSignature();
        AttrValue.Builder callee =
                AttrValue.newBuilder().setFunc(NameAttrList.newBuilder().setName(signature.getName()));
        AttrValue.ListValue.Builder shapes = AttrValue.ListValue.newBuilder().addAllShape(outputs);
        return add(
                "StatefulPartitionedCall",
                name,
                inputs,
                Map.of(
                        "f",
                        callee.build(),
                        "Tin",
                        types(signature.getInputArgList()),
                        "Tout",
                        types(signature.getOutputArgList()),
                        "_output_shapes",
                        AttrValue.newBuilder().setList(shapes).build()));
    }

    static AttrValue types(Collection<OpDef.ArgDef> arguments) {
        return typeList(arguments.stream().map(OpDef.ArgDef::getType).toList());
    }

    static AttrValue typeList(Collection<DataType> types) {
        return AttrValue.newBuilder()
                .setList(AttrValue.ListValue.newBuilder().addAllType(types))
                .build();
    }
}
