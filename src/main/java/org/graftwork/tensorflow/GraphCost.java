// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import org.tensorflow.proto.NodeDef;

/** Estimates what a network costs to run: multiplications and additions in its convolutions and dense layers. */
public final class GraphCost {

    private GraphCost() {}

    /**
     * Counts operations.
     *
     * @param image height, width and channels of an image
     * @return how many multiplications and additions one image takes; ops of unknown shape are left out
     */
    public static double perImage(FlatGraph network, List<Long> image) {
        try (TensorShapes shapes = new TensorShapes(network, image)) {
            return network.graph().getNodeList().stream()
                    .mapToDouble(node -> cost(node, shapes))
                    .sum();
        }
    }

    private static double cost(NodeDef node, TensorShapes shapes) {
        int products = switch (node.getOp()) {
            case "Conv2D" -> 3;
            case "DepthwiseConv2dNative" -> 2;
            case "MatMul" -> 1;
            default -> 0;
        };
        List<Long> kernel = products == 0 ? List.of() : shapes.of(TensorRef.parse(node.getInput(1)));
        if (kernel.size() < products || kernel.isEmpty()) {
            return 0;
        }
        double outputs =
                product(shapes.perImage(new TensorRef(node.getName(), 0)).orElse(List.of(0L)));
        return 2 * outputs * product(kernel.subList(0, products));
    }

    private static double product(List<Long> sizes) {
        return sizes.stream().mapToDouble(Long::doubleValue).reduce(1, (one, other) -> one * other);
    }
}
