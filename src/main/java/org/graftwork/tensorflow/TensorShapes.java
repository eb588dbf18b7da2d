// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.tensorflow.Graph;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** The shapes of a network's tensors, as TensorFlow infers them for images of a given size. */
final class TensorShapes implements AutoCloseable {

    private final Graph graph = new Graph();

    /**
     * @param image height, width and channels of an image
     */
    TensorShapes(FlatGraph network, List<Long> image) {
        NativeTensorFlow.load();
        List<Long> shape = new java.util.ArrayList<>(List.of(-1L));
        shape.addAll(image);
        List<NodeDef> nodes = network.graph().getNodeList().stream()
                .map(node -> node.getName().equals(network.input())
                        ? Nodes.placeholder(network.input(), DataType.DT_FLOAT, Nodes.shapeOf(shape))
                        : node)
                .toList();
        try {
            graph.importGraphDef(GraphDef.newBuilder()
                    .setVersions(network.graph().getVersions())
                    .addAllNode(nodes)
                    .build());
        } catch (RuntimeException | Error e) {
            graph.close();
            throw e;
        }
    }

    /**
     * The shape of what a tensor holds of one image.
     *
     * @return empty where it does not hold floats for each image by itself, such as the size of a batch
     */
    Optional<List<Long>> perImage(TensorRef tensor) {
        Output<?> output = graph.operation(tensor.node()).output(tensor.index());
        Shape shape = output.shape();
        if (output.dataType() != DataType.DT_FLOAT || shape.numDimensions() < 1 || shape.get(0) != Shape.UNKNOWN_SIZE) {
            return Optional.empty();
        }
        List<Long> rest = LongStream.of(shape.asArray()).skip(1).boxed().toList();
        return rest.contains(Shape.UNKNOWN_SIZE) ? Optional.empty() : Optional.of(rest);
    }

    /** A tensor's shape; empty where it is not known, or has no dimensions. */
    List<Long> of(TensorRef tensor) {
        Shape shape = graph.operation(tensor.node()).output(tensor.index()).shape();
        return shape.hasUnknownDimension()
                ? List.of()
                : LongStream.of(shape.asArray()).boxed().toList();
    }

    @Override
    public void close() {
        graph.close();
    }
}
