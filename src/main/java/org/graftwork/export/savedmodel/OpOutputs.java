// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.UnknownOpException;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.OpDef.ArgDef;

/** Names and types of nodes' outputs, which graphs only number. */
final class OpOutputs {

    private final OpRegistry ops;

    OpOutputs(OpRegistry ops) {
        this.ops = ops;
    }

    /** An output in the form of a function's body: {@code node:argument:index within it}. */
    String reference(NodeDef node, int index) {
        Output output = find(node, index);
        return node.getName() + ":" + output.argument().getName() + ":" + output.index();
    }

    DataType type(NodeDef node, int index) {
        Output output = find(node, index);
        ArgDef argument = output.argument();
        if (!argument.getTypeListAttr().isEmpty()) {
            return node.getAttrOrThrow(argument.getTypeListAttr()).getList().getType(output.index());
        }
        if (argument.getTypeAttr().isEmpty()) {
            return argument.getType();
        }
        return node.containsAttr(argument.getTypeAttr())
                ? node.getAttrOrThrow(argument.getTypeAttr()).getType()
                : defaultType(node, argument.getTypeAttr());
    }

    boolean isStateful(NodeDef node) {
        return op(node).getIsStateful();
    }

    private record Output(ArgDef argument, int index) {}

    private Output find(NodeDef node, int index) {
        int left = index;
        for (ArgDef argument : op(node).getOutputArgList()) {
            int length = OpRegistry.length(argument, node.getAttrMap());
            if (left < length) {
                return new Output(argument, left);
            }
            left -= length;
        }
        throw new IllegalArgumentException("Node " + node.getName() + " has no output " + index);
    }

    private DataType defaultType(NodeDef node, String attribute) {
        return op(node).getAttrList().stream()
                .filter(definition -> definition.getName().equals(attribute))
                .map(definition -> definition.getDefaultValue().getType())
                .findFirst()
                .orElseThrow();
    }

    private OpDef op(NodeDef node) {
        return ops.find(node.getOp()).orElseThrow(() -> new UnknownOpException(node.getOp(), node.getName()));
    }
}
