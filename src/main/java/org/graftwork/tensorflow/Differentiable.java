// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/**
 * Rewrites ops for which TensorFlow's C++ registry has no gradient to equals that have one: {@code FusedBatchNorm} and
 * its second version to the third, and ops that only pass a tensor on to {@code Identity}.
 */
public final class Differentiable {

    private static final Set<String> BATCH_NORM = Set.of("FusedBatchNorm", "FusedBatchNormV2");
    private static final Set<String> PASS_ON = Set.of("EnsureShape", "PreventGradient", "PlaceholderWithDefault");

    private Differentiable() {}

    /** Returns the same network, output for output. Attributes that start with an underscore are left out. */
    public static List<NodeDef> rewrite(List<NodeDef> nodes) {
        Map<TensorRef, TensorRef> moved = new HashMap<>();
        for (NodeDef node : nodes) {
            if (node.getOp().equals("IdentityN")) {
                for (int i = 0; i < node.getAttrOrThrow("T").getList().getTypeCount(); i++) {
                    moved.put(new TensorRef(node.getName(), i), TensorRef.parse(node.getInput(i)));
                }
            }
        }
        return nodes.stream()
                .filter(node -> !node.getOp().equals("IdentityN"))
                .map(node -> redirect(rewrite(node), moved))
                .toList();
    }

    /** The tensor that stands for another after {@link #rewrite(List)}. */
    public static TensorRef follow(List<NodeDef> before, TensorRef tensor) {
        for (NodeDef node : before) {
            if (node.getName().equals(tensor.node())) {
                return node.getOp().equals("IdentityN")
                        ? follow(before, TensorRef.parse(node.getInput(tensor.index())))
                        : tensor;
            }
        }
        return tensor;
    }

    private static NodeDef rewrite(NodeDef node) {
        NodeDef.Builder result = node.toBuilder().clearDevice();
        node.getAttrMap().keySet().stream().filter(name -> name.startsWith("_")).forEach(result::removeAttr);
        if (BATCH_NORM.contains(node.getOp())) {
            result.setOp("FusedBatchNormV3");
            result.putAttr(
                    "U", AttrValue.newBuilder().setType(DataType.DT_FLOAT).build());
        } else if (PASS_ON.contains(node.getOp())) {
            AttrValue type =
                    node.getAttrMap().containsKey("T") ? node.getAttrOrThrow("T") : node.getAttrOrThrow("dtype");
            result.setOp("Identity").clearAttr().putAttr("T", type);
        }
        return result.build();
    }

    private static NodeDef redirect(NodeDef node, Map<TensorRef, TensorRef> moved) {
        if (moved.isEmpty()) {
            return node;
        }
        NodeDef.Builder result = node.toBuilder().clearInput();
        for (String input : node.getInputList()) {
            TensorRef tensor = TensorRef.parse(input);
            while (moved.containsKey(tensor)) {
                tensor = moved.get(tensor);
            }
            if (!(tensor.isControl() && moved.containsKey(new TensorRef(tensor.node(), 0)))) {
                result.addInput(tensor.toString());
            }
        }
        return result.build();
    }
}
