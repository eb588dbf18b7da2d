// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.family.TType;

/** The variables of a graph that is trained: gives them values and reads them. */
final class VariableStore {

    private final Map<String, Access> variables = new LinkedHashMap<>();

    private record Access(Placeholder<? extends TType> fed, Op assign, Operand<? extends TType> read) {}

    /**
     * Adds a variable.
     *
     * @param tf of the graph
     * @param name by which it is found again
     * @param handle its resource
     */
    void add(Ops tf, String name, Operand<? extends TType> handle, DataType dtype) {
        Class<? extends TType> type = Tensors.type(dtype);
        Placeholder<? extends TType> fed = tf.placeholder(type);
        variables.put(name, new Access(fed, tf.assignVariableOp(handle, fed), tf.readVariableOp(handle, type)));
    }

    void assign(Session session, Map<String, TensorValue> values) {
        List<Tensor> open = new ArrayList<>();
        Session.Runner runner = session.runner();
        try {
            values.forEach((name, value) -> {
                Access variable = variables.get(name);
                Tensor tensor = Tensors.toNative(value);
                open.add(tensor);
                runner.feed(variable.fed(), tensor).addTarget(variable.assign());
            });
            runner.run().close();
        } finally {
            open.forEach(Tensor::close);
        }
    }

    List<TensorValue> read(Session session, List<String> names) {
        List<TensorValue> values = new ArrayList<>();
        if (names.isEmpty()) {
            return values;
        }
        Session.Runner runner = session.runner();
        names.forEach(name -> runner.fetch(variables.get(name).read()));
        try (var result = runner.run()) {
            result.forEach(entry -> values.add(Tensors.toHeap(entry.getValue())));
        }
        return values;
    }
}
