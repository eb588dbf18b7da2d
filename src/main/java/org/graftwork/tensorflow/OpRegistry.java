// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensorflow.TensorFlow;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;

/** The ops that the loaded TensorFlow has, by name. Immutable. */
public final class OpRegistry {

    private final Map<String, OpDef> ops;

    private OpRegistry(Map<String, OpDef> ops) {
        this.ops = ops;
    }

    /** Asks the native library. */
    public static OpRegistry load() {
        NativeTensorFlow.load();
        return new OpRegistry(TensorFlow.registeredOpList().getOpList().stream()
                .collect(Collectors.toUnmodifiableMap(OpDef::getName, op -> op)));
    }

    public Optional<OpDef> find(String op) {
        return Optional.ofNullable(ops.get(op));
    }

    /** Every op. */
    public Collection<OpDef> all() {
        return ops.values();
    }

    /**
     * Leaves out attributes that the loaded TensorFlow does not have: a newer one wrote them, with the value that means
     * what the older one does.
     */
    public NodeDef withKnownAttributes(NodeDef node) {
        OpDef op = ops.get(node.getOp());
        if (op == null) {
            return node;
        }
        Set<String> known =
                op.getAttrList().stream().map(OpDef.AttrDef::getName).collect(Collectors.toSet());
        NodeDef.Builder result = node.toBuilder();
        node.getAttrMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(result::removeAttr);
        return result.build();
    }

    /**
     * Where each named output of a node begins among its outputs.
     *
     * @return output argument to flat index, as in {@code node:index}
     * @throws UnknownOpException if TensorFlow has no such op
     */
    public Map<String, Integer> outputOffsets(NodeDef node) {
        OpDef op = find(node.getOp()).orElseThrow(() -> new UnknownOpException(node.getOp(), node.getName()));
        Map<String, Integer> offsets = new HashMap<>();
        int next = 0;
        for (OpDef.ArgDef argument : op.getOutputArgList()) {
            offsets.put(argument.getName(), next);
            next += length(argument, node.getAttrMap());
        }
        return offsets;
    }

    /** How many tensors an argument of a node stands for: one, or as many as the attribute it names says. */
    public static int length(OpDef.ArgDef argument, Map<String, AttrValue> attributes) {
        if (!argument.getNumberAttr().isEmpty()) {
            return (int) attributes.get(argument.getNumberAttr()).getI();
        }
        if (!argument.getTypeListAttr().isEmpty()) {
            return attributes.get(argument.getTypeListAttr()).getList().getTypeCount();
        }
        return 1;
    }
}
