// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import java.util.stream.LongStream;
import org.tensorflow.Graph;
import org.tensorflow.GraphOperation;
import org.tensorflow.Output;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;

/** The types and shapes of a graph's tensors, as TensorFlow infers them. */
public final class GraphShapes implements AutoCloseable {

    private final Graph graph = new Graph();

    /**
     * Imports a graph.
     *
     * @throws UnusableGraphException if TensorFlow refuses it, for its types do not fit together or an attribute is wrong
     */
    public GraphShapes(GraphDef definition) {
        NativeTensorFlow.load();
        try {
            graph.importGraphDef(definition);
        } catch (RuntimeException e) {
            graph.close();
            throw new UnusableGraphException(e);
        }
    }

    /** A tensor's shape, -1 for what is not fixed; empty where nothing is known of it, or for a scalar. */
    public List<Long> of(TensorRef tensor) {
        long[] sizes = output(tensor).shape().asArray();
        return sizes == null ? List.of() : LongStream.of(sizes).boxed().toList();
    }

    /** The shape of a network's output, -1 for what is not fixed; empty where nothing is known of it. */
    public static List<Long> ofOutput(FlatGraph network) {
        try (GraphShapes shapes = new GraphShapes(network.graph())) {
            return shapes.of(TensorRef.parse(network.output()));
        }
    }

    /** A tensor's type. */
    public DataType type(TensorRef tensor) {
        return output(tensor).dataType();
    }

    @Override
    public void close() {
        graph.close();
    }

    private Output<?> output(TensorRef tensor) {
        GraphOperation operation = graph.operation(tensor.node());
        if (operation == null || tensor.index() >= operation.numOutputs()) {
            throw new IllegalStateException("The graph has no tensor " + tensor);
        }
        return operation.output(tensor.index());
    }
}
