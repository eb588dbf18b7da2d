// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.tensorflow.Graph;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.DataType;

/**
 * What TensorFlow infers of a tensor without running anything.
 *
 * @param dtype its type
 * @param shape -1 for what is not known; empty where not even the number of dimensions is
 */
public record TensorType(DataType dtype, Optional<List<Long>> shape) {

    /**
     * Asks TensorFlow.
     *
     * @param tensor of the network, as {@code node:index}
     */
    public static TensorType of(FlatGraph network, String tensor) {
        NativeTensorFlow.load();
        TensorRef wanted = TensorRef.parse(tensor);
        try (Graph graph = new Graph()) {
            graph.importGraphDef(network.graph());
            Output<?> output = graph.operation(wanted.node()).output(wanted.index());
            Shape shape = output.shape();
            return new TensorType(
                    output.dataType(),
                    shape.isUnknown()
                            ? Optional.empty()
                            : Optional.of(LongStream.of(shape.asArray()).boxed().toList()));
        }
    }
}
