// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.TensorValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;

/** Writes ops into a graph, named after one layer. */
final class Ops {

    private final GraphWriter graph;
    private final String scope;

    Ops(GraphWriter graph, String scope) {
        this.graph = graph;
        this.scope = scope;
    }

    Op op(String type, KerasTensor... inputs) {
        return new Op(graph, scope, type, List.of(inputs));
    }

    /** An op that keeps the shape of its one input. */
    KerasTensor unary(String type, KerasTensor x) {
        return op(type, x).give(x.shape());
    }

    /** An op of two inputs, broadcast as numpy does. */
    KerasTensor binary(String type, KerasTensor x, KerasTensor y) {
        return op(type, x, y).give(broadcast(x.shape(), y.shape()));
    }

    KerasTensor binary(String type, KerasTensor x, double y) {
        return binary(type, x, scalar(y));
    }

    KerasTensor scalar(double value) {
        return constant(List.of(), new float[] {(float) value});
    }

    KerasTensor constant(List<Long> shape, float[] values) {
        NodeDef node = Nodes.constant(scope + "/Const", TensorValue.of(shape, values));
        return new KerasTensor(graph.add(node.toBuilder()), shape);
    }

    KerasTensor integers(int... values) {
        NodeDef node = Nodes.constant(scope + "/Const", Nodes.integerVector(values));
        return new KerasTensor(graph.add(node.toBuilder()), List.of((long) values.length));
    }

    KerasTensor integers(List<Long> values) {
        return integers(values.stream().mapToInt(Long::intValue).toArray());
    }

    /** An axis: a scalar of type int32. */
    KerasTensor axis(int axis) {
        TensorProto value = TensorProto.newBuilder()
                .setDtype(DataType.DT_INT32)
                .addIntVal(axis)
                .build();
        return new KerasTensor(graph.add(Nodes.constant(scope + "/axis", value).toBuilder()), List.of());
    }

    /** Integers in rows of two, such as paddings. */
    KerasTensor matrix(int[][] rows) {
        TensorProto.Builder value = TensorProto.newBuilder()
                .setDtype(DataType.DT_INT32)
                .setTensorShape(Nodes.shapeOf(List.of((long) rows.length, 2L)));
        for (int[] row : rows) {
            value.addIntVal(row[0]).addIntVal(row[1]);
        }
        return new KerasTensor(
                graph.add(Nodes.constant(scope + "/Const", value.build()).toBuilder()),
                List.of((long) rows.length, 2L));
    }

    /** A reduction, such as {@code Mean}, that keeps its axes with size 1 or leaves them out. */
    KerasTensor reduce(String type, KerasTensor x, boolean keep, int... axes) {
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < x.rank(); i++) {
            int axis = i;
            if (IntStream.of(axes).noneMatch(reduced -> reduced == axis)) {
                shape.add(x.size(i));
            } else if (keep) {
                shape.add(1L);
            }
        }
        return op(type, x, integers(axes))
                .set("keep_dims", keep)
                .set("Tidx", DataType.DT_INT32)
                .give(shape);
    }

    /** To a shape with at most one size that is not fixed, or with no other such size than the batch. */
    KerasTensor reshape(KerasTensor x, List<Long> shape) {
        if (shape.stream().filter(size -> size < 0).count() > 1) {
            throw new IllegalArgumentException("TensorFlow cannot tell two sizes");
        }
        return op("Reshape", x, integers(shape)).give(shape);
    }

    /** To a shape given by a tensor. */
    KerasTensor reshape(KerasTensor x, KerasTensor sizes, List<Long> shape) {
        return op("Reshape", x, sizes).give(shape);
    }

    /** The shape of a tensor, as a tensor. */
    KerasTensor shapeOf(KerasTensor x) {
        return op("Shape", x).set("out_type", DataType.DT_INT32).give(List.of((long) x.rank()));
    }

    /** Entries of a vector of integers. */
    KerasTensor part(KerasTensor vector, int from, int to) {
        return op("StridedSlice", vector, integers(from), integers(to), integers(1))
                .set("T", DataType.DT_INT32)
                .set("Index", DataType.DT_INT32)
                .give(List.of((long) (to - from)));
    }

    /** Vectors of integers one after another. */
    KerasTensor joined(KerasTensor first, KerasTensor second) {
        return op("ConcatV2", first, second, axis(0))
                .set("T", DataType.DT_INT32)
                .set("N", 2)
                .give(List.of(first.size(0) + second.size(0)));
    }

    /** Tensors one after another along an axis that is not negative. */
    KerasTensor concatenate(List<KerasTensor> parts, int axis) {
        List<KerasTensor> inputs = new ArrayList<>(parts);
        inputs.add(axis(axis));
        boolean fixed = parts.stream().allMatch(part -> part.size(axis) >= 0);
        long size = fixed ? parts.stream().mapToLong(part -> part.size(axis)).sum() : -1;
        return new Op(graph, scope, "ConcatV2", inputs)
                .set("N", parts.size())
                .set("Tidx", DataType.DT_INT32)
                .give(parts.get(0).shapeWith(axis, size));
    }

    /** The shape of two broadcast ones; a size that is not fixed is taken to fit. */
    static List<Long> broadcast(List<Long> first, List<Long> second) {
        int rank = Math.max(first.size(), second.size());
        List<Long> shape = new ArrayList<>();
        for (int i = 0; i < rank; i++) {
            long a = i < rank - first.size() ? 1 : first.get(i - rank + first.size());
            long b = i < rank - second.size() ? 1 : second.get(i - rank + second.size());
            if (a != b && a > 1 && b > 1) {
                throw new IllegalArgumentException("Shapes " + first + " and " + second + " do not fit");
            }
            shape.add(a == 1 ? b : b == 1 ? a : Math.max(a, b));
        }
        return shape;
    }
}
