// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;

/**
 * Rewrites ops for which TensorFlow's C++ registry has no gradient to equals that have one: {@code FusedBatchNorm} and
 * its second version to the third, {@code Erfc} to one less {@code Erf}, and ops that only pass a tensor on to
 * {@code Identity}. Where a variable's handle is only passed on, it is taken directly.
 */
public final class Differentiable {

    private static final Set<String> BATCH_NORM = Set.of("FusedBatchNorm", "FusedBatchNormV2");
    private static final Set<String> PASS_ON = Set.of("EnsureShape", "PreventGradient", "PlaceholderWithDefault");

    private Differentiable() {}

    /** Returns the same network, output for output. Attributes that start with an underscore are left out. */
    public static List<NodeDef> rewrite(List<NodeDef> nodes) {
        return rewrite(new NetworkDraft(nodes, new TensorRef("", 0), List.of())).nodes();
    }

    /** Returns the same network. Attributes that start with an underscore are left out, and devices. */
    public static NetworkDraft rewrite(NetworkDraft draft) {
        TensorMoves moves = passedOn(draft.nodes());
        List<NodeDef> nodes = new ArrayList<>();
        for (NodeDef node : draft.nodes()) {
            if (!isPassedOver(node)) {
                nodes.addAll(replaced(plain(node)));
            }
        }
        return moves.apply(nodes, draft);
    }

    /** The tensor that stands for another after {@link #rewrite(List)}. */
    public static TensorRef follow(List<NodeDef> before, TensorRef tensor) {
        return passedOn(before).follow(tensor);
    }

    private static TensorMoves passedOn(List<NodeDef> nodes) {
        TensorMoves moves = new TensorMoves();
        for (NodeDef node : nodes) {
            if (!isPassedOver(node)) {
                continue;
            }
            List<TensorRef> inputs =
                    node.getInputList().stream().map(TensorRef::parse).toList();
            for (int i = 0; i < inputs.size() && !inputs.get(i).isControl(); i++) {
                moves.move(new TensorRef(node.getName(), i), inputs.get(i));
            }
            moves.moveControl(
                    node.getName(),
                    inputs.stream().map(TensorRef::node).distinct().toList());
        }
        return moves;
    }

    private static boolean isPassedOver(NodeDef node) {
        return node.getOp().equals("IdentityN")
                || (node.getOp().equals("Identity") && node.getAttrOrThrow("T").getType() == DataType.DT_RESOURCE);
    }

    private static NodeDef plain(NodeDef node) {
        NodeDef.Builder result = node.toBuilder().clearDevice();
        node.getAttrMap().keySet().stream().filter(name -> name.startsWith("_")).forEach(result::removeAttr);
        return result.build();
    }

    private static List<NodeDef> replaced(NodeDef node) {
        if (BATCH_NORM.contains(node.getOp())) {
            return List.of(node.toBuilder()
                    .setOp("FusedBatchNormV3")
                    .putAttr("U", Nodes.type(DataType.DT_FLOAT))
                    .build());
        }
        if (PASS_ON.contains(node.getOp())) {
            AttrValue type =
                    node.getAttrMap().containsKey("T") ? node.getAttrOrThrow("T") : node.getAttrOrThrow("dtype");
            return List.of(node.toBuilder()
                    .setOp("Identity")
                    .clearAttr()
                    .putAttr("T", type)
                    .build());
        }
        if (node.getOp().equals("Erfc") && node.getAttrOrThrow("T").getType() == DataType.DT_FLOAT) {
            String erf = node.getName() + "/erf";
            String one = node.getName() + "/one";
            return List.of(
                    node.toBuilder().setOp("Erf").setName(erf).build(),
                    Nodes.constant(one, TensorValue.of(List.of(), new float[] {1})),
                    node.toBuilder()
                            .setOp("Sub")
                            .clearInput()
                            .addInput(one)
                            .addInput(erf)
                            .build());
        }
        return List.of(node);
    }
}
