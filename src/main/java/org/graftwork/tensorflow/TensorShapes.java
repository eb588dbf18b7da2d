// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** The shapes of a network's tensors, as TensorFlow infers them for images of a given size. */
final class TensorShapes implements AutoCloseable {

    private static final long NOT_FIXED = -1;

    private final GraphShapes shapes;

    /**
     * @param image height, width and channels of an image
     */
    TensorShapes(FlatGraph network, List<Long> image) {
        List<Long> shape = new ArrayList<>(List.of(NOT_FIXED));
        shape.addAll(image);
        List<NodeDef> nodes = network.graph().getNodeList().stream()
                .map(node -> node.getName().equals(network.input())
                        ? Nodes.placeholder(network.input(), DataType.DT_FLOAT, Nodes.shapeOf(shape))
                        : node)
                .toList();
        shapes = new GraphShapes(GraphDef.newBuilder()
                .setVersions(network.graph().getVersions())
                .addAllNode(nodes)
                .build());
    }

    /**
     * The shape of what a tensor holds of one image.
     *
     * @return empty where it does not hold floats for each image by itself, such as the size of a batch
     */
    Optional<List<Long>> perImage(TensorRef tensor) {
        List<Long> shape = shapes.of(tensor);
        if (shapes.type(tensor) != DataType.DT_FLOAT || shape.isEmpty() || shape.get(0) != NOT_FIXED) {
            return Optional.empty();
        }
        List<Long> rest = shape.subList(1, shape.size());
        return rest.contains(NOT_FIXED) ? Optional.empty() : Optional.of(List.copyOf(rest));
    }

    /** A tensor's shape; empty where it is not wholly known, or has no dimensions. */
    List<Long> of(TensorRef tensor) {
        List<Long> shape = shapes.of(tensor);
        return shape.contains(NOT_FIXED) ? List.of() : shape;
    }

    @Override
    public void close() {
        shapes.close();
    }
}
