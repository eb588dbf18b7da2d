// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.graftwork.model.ModelProblem;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.NodeDef;

/** Looks for ops with which a network cannot be trained or run here, and names them. */
final class RefusedOps {

    /** What TensorFlow 1 makes conditions and loops of. */
    private static final Set<String> CONTROL_FLOW = Set.of(
            "Switch", "RefSwitch", "Merge", "RefMerge", "Enter", "RefEnter", "Exit", "NextIteration", "LoopCond");

    /** Beginnings of the names of ops on tables, texts and quantized numbers. */
    private static final List<String> NOT_TRAINED =
            List.of("Lookup", "HashTable", "Quantize", "Dequantize", "ParseExample", "ParseSingle", "Decode", "PyFunc");

    /** Stands in a node's name for each call that it was written out of, which says nothing to people. */
    private static final Pattern CALL = Pattern.compile("(Stateful)?PartitionedCall(_\\d+)?/");

    private final SavedModelFiles files;
    private final OpRegistry ops;
    private final String input;

    RefusedOps(SavedModelFiles files, OpRegistry ops, String input) {
        this.files = files;
        this.ops = ops;
        this.input = input;
    }

    /**
     * Looks at a network.
     *
     * @throws ModelProblem for the first op that cannot be used
     */
    void check(List<NodeDef> nodes) {
        nodes.forEach(this::check);
    }

    private void check(NodeDef node) {
        String op = node.getOp();
        if (CONTROL_FLOW.contains(op) || node.getAttrMap().values().stream().anyMatch(RefusedOps::isFunction)) {
            throw problem(" decides while it runs (op " + op + "), which cannot be trained here.");
        }
        if (ops.find(op).isEmpty()) {
            throw problem(" uses the op " + op + ", which this TensorFlow does not have.");
        }
        if (NOT_TRAINED.stream().anyMatch(op::startsWith)) {
            throw problem(" uses the op " + op + " ("
                    + CALL.matcher(node.getName()).replaceAll("") + "), which cannot be trained here.");
        }
        if (op.equals("Placeholder") && !node.getName().equals(input)) {
            throw problem(" takes more than images: " + node.getName() + " ("
                    + Tensors.name(node.getAttrOrThrow("dtype").getType()) + ") has no value of its own.");
        }
    }

    private static boolean isFunction(AttrValue value) {
        return value.hasFunc() || value.getList().getFuncCount() > 0;
    }

    private ModelProblem problem(String what) {
        return new ModelProblem("The model in " + files.folder() + what + " Use another model.");
    }
}
