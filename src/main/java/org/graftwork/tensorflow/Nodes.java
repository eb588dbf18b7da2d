// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/** Makes the nodes of a {@code GraphDef} that have no TensorFlow-Java class to make them outside a graph. */
public final class Nodes {

    private Nodes() {}

    public static NodeDef placeholder(String name, DataType dtype, TensorShapeProto shape) {
        return NodeDef.newBuilder()
                .setName(name)
                .setOp("Placeholder")
                .putAttr("dtype", type(dtype))
                .putAttr("shape", shape(shape))
                .build();
    }

    /** A variable's handle. Its shared name is its own: without one, all handles would name one resource. */
    public static NodeDef handle(String name, DataType dtype, List<Long> shape) {
        return NodeDef.newBuilder()
                .setName(name)
                .setOp("VarHandleOp")
                .putAttr("dtype", type(dtype))
                .putAttr("shape", shape(shapeOf(shape)))
                .putAttr("shared_name", text(name))
                .putAttr("container", text(""))
                .build();
    }

    /** Reads a variable's value. */
    public static NodeDef read(String name, DataType dtype, String handle) {
        return NodeDef.newBuilder()
                .setName(name)
                .setOp("ReadVariableOp")
                .addInput(handle)
                .putAttr("dtype", type(dtype))
                .build();
    }

    /** Passes a tensor on in another type. */
    public static NodeDef cast(String name, TensorRef from, DataType source, DataType target) {
        return NodeDef.newBuilder()
                .setName(name)
                .setOp("Cast")
                .addInput(from.toString())
                .putAttr("SrcT", type(source))
                .putAttr("DstT", type(target))
                .build();
    }

    /** A scalar of type bool. */
    public static NodeDef flag(String name, boolean value) {
        return constant(
                name,
                TensorProto.newBuilder()
                        .setDtype(DataType.DT_BOOL)
                        .setTensorShape(TensorShapeProto.getDefaultInstance())
                        .addBoolVal(value)
                        .build());
    }

    public static NodeDef constant(String name, TensorProto value) {
        return NodeDef.newBuilder()
                .setName(name)
                .setOp("Const")
                .putAttr("dtype", type(value.getDtype()))
                .putAttr("value", AttrValue.newBuilder().setTensor(value).build())
                .build();
    }

    public static NodeDef constant(String name, TensorValue value) {
        return constant(
                name,
                TensorProto.newBuilder()
                        .setDtype(value.dtype())
                        .setTensorShape(shapeOf(value.shape()))
                        .setTensorContent(ByteString.copyFrom(value.data()))
                        .build());
    }

    public static AttrValue type(DataType dtype) {
        return AttrValue.newBuilder().setType(dtype).build();
    }

    public static AttrValue text(String value) {
        return AttrValue.newBuilder().setS(ByteString.copyFromUtf8(value)).build();
    }

    public static AttrValue shape(TensorShapeProto shape) {
        return AttrValue.newBuilder().setShape(shape).build();
    }

    /** An attribute that is a list of integers, such as strides. */
    public static AttrValue integers(long... values) {
        AttrValue.ListValue.Builder list = AttrValue.ListValue.newBuilder();
        LongStream.of(values).forEach(list::addI);
        return AttrValue.newBuilder().setList(list).build();
    }

    /** A vector of type int32, such as axes. */
    public static TensorProto integerVector(int... values) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setDtype(DataType.DT_INT32)
                .setTensorShape(shapeOf(List.of((long) values.length)));
        IntStream.of(values).forEach(tensor::addIntVal);
        return tensor.build();
    }

    /** The protobuf of a shape; -1 stands for what is not known. */
    public static TensorShapeProto shapeOf(List<Long> shape) {
        TensorShapeProto.Builder builder = TensorShapeProto.newBuilder();
        shape.forEach(size -> builder.addDimBuilder().setSize(size));
        return builder.build();
    }
}
