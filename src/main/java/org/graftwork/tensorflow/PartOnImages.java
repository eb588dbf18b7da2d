// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** Puts the part of a network above a cut back on the frozen part under it. */
final class PartOnImages {

    private static final String PREFIX = "lower/";

    private PartOnImages() {}

    /**
     * @param upper takes the tensors at the cut
     * @param lower the frozen part, from images to these tensors
     * @param images the lower part's placeholder
     * @param boundary the tensors at the cut in {@code lower}, in the order of {@code upper}'s inputs
     */
    static GraphPart of(GraphPart upper, GraphDef lower, String images, List<String> boundary) {
        Map<TensorRef, String> below = new HashMap<>();
        for (int i = 0; i < boundary.size(); i++) {
            below.put(new TensorRef(upper.inputs().get(i), 0), PREFIX + boundary.get(i));
        }
        List<NodeDef> nodes = new ArrayList<>();
        for (NodeDef node : lower.getNodeList()) {
            NodeDef.Builder renamed =
                    node.toBuilder().setName(PREFIX + node.getName()).clearInput();
            node.getInputList().stream()
                    .map(input -> input.startsWith("^") ? "^" + PREFIX + input.substring(1) : PREFIX + input)
                    .forEach(renamed::addInput);
            nodes.add(renamed.build());
        }
        for (NodeDef node : upper.graph().getNodeList()) {
            if (upper.inputs().contains(node.getName())) {
                continue;
            }
            NodeDef.Builder redirected = node.toBuilder().clearInput();
            node.getInputList()
                    .forEach(input -> redirected.addInput(below.getOrDefault(TensorRef.parse(input), input)));
            nodes.add(redirected.build());
        }
        return new GraphPart(
                upper.graph().toBuilder().clearNode().addAllNode(nodes).build(),
                List.of(PREFIX + images),
                upper.output(),
                upper.variables(),
                upper.updates());
    }
}
