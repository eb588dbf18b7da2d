// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;
import org.tensorflow.proto.NodeDef;

/**
 * Writes the body of a function out into flat nodes, and the bodies of the functions it calls, so that gradients can be
 * built through them: TensorFlow's C++ registry has none for a call. The forms of names in a function's body are those
 * of tensorflow/core/framework/function.proto.
 */
public final class FunctionInliner {

    private static final Set<String> CALLS = Set.of("PartitionedCall", "StatefulPartitionedCall");

    /** Far more than any network has. What damaged files ask for may double with every function. */
    private static final int MOST_CALLS = 100_000;

    private static final int MOST_NODES = 1_000_000;

    private final Map<String, FunctionDef> functions;
    private final OpRegistry ops;
    private final List<NodeDef> nodes = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int written;

    /**
     * @param library the functions that bodies may call
     * @param ops to find the outputs of the bodies' nodes
     */
    public FunctionInliner(FunctionDefLibrary library, OpRegistry ops) {
        this.functions = library.getFunctionList().stream()
                .collect(Collectors.toUnmodifiableMap(
                        function -> function.getSignature().getName(), function -> function, (first, second) -> first));
        this.ops = ops;
    }

    /**
     * What a call of a function is in flat nodes.
     *
     * @param outputs the tensors of its outputs, in the signature's order
     * @param controls the nodes that have run when the call has
     */
    public record Inlined(List<TensorRef> outputs, List<String> controls) {}

    /** The nodes written so far. */
    public List<NodeDef> nodes() {
        return List.copyOf(nodes);
    }

    /**
     * Writes out a call.
     *
     * @param name the function's name
     * @param prefix put before the names of its nodes: empty, or ending in a slash
     * @param arguments one tensor an argument of the function, in the signature's order
     * @throws UnknownOpException if a body needs an output of an op that TensorFlow does not have
     * @throws IllegalStateException if the functions cannot be written out, such as one that calls itself, or functions
     *     that call each other more often than those of any network
     */
    public Inlined inline(String name, String prefix, List<TensorRef> arguments) {
        return inline(name, prefix, arguments, List.of());
    }

    /**
     * Writes out a call that waits for other nodes.
     *
     * @param controls the names of those nodes
     */
    public Inlined inline(String name, String prefix, List<TensorRef> arguments, List<String> controls) {
        FunctionDef function = functions.get(name);
        if (function == null) {
            throw new UnknownOpException(name, prefix);
        }
        if (open.contains(name)) {
            throw new IllegalStateException("The function " + name + " calls itself");
        }
        if (++written > MOST_CALLS || nodes.size() > MOST_NODES) {
            String outermost = open.isEmpty() ? name : open.getLast();
            throw new IllegalStateException("The functions that " + outermost + " is of would never be written out");
        }
        open.push(name);
        Body body = new Body(prefix, controls);
        for (int i = 0; i < arguments.size(); i++) {
            body.bound.put(function.getSignature().getInputArg(i).getName(), arguments.get(i));
        }
        List<NodeDef> ordered = function.getNodeDefList();
        ordered.stream().filter(this::isCall).forEach(body::declareCall);
        ordered.stream().filter(node -> !isCall(node)).forEach(body::declare);
        // A call can be written out only when the tensors it takes are known; other calls may have to come first.
        List<NodeDef> calls =
                new ArrayList<>(ordered.stream().filter(this::isCall).toList());
        while (!calls.isEmpty()) {
            List<NodeDef> ready = calls.stream().filter(body::isReady).toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("The calls in function " + name + " wait for each other");
            }
            ready.forEach(body::writeCall);
            calls.removeAll(ready);
        }
        ordered.stream().filter(node -> !isCall(node)).forEach(body::write);
        List<TensorRef> outputs = function.getSignature().getOutputArgList().stream()
                .map(output -> body.resolve(function.getRetOrThrow(output.getName())))
                .toList();
        List<String> ends = function.getControlRetMap().values().stream()
                .flatMap(node -> body.controlsOf(node).stream())
                .distinct()
                .toList();
        open.pop();
        return new Inlined(outputs, ends);
    }

    private boolean isCall(NodeDef node) {
        return CALLS.contains(node.getOp()) || functions.containsKey(node.getOp());
    }

    private String callee(NodeDef call) {
        return CALLS.contains(call.getOp()) ? call.getAttrOrThrow("f").getFunc().getName() : call.getOp();
    }

    /** One body while it is written out. */
    private final class Body {
        private final String prefix;
        private final List<String> controls;
        /** Arguments by their name. */
        private final Map<String, TensorRef> bound = new HashMap<>();

        private final Map<String, NodeDef> plain = new HashMap<>();
        private final Map<String, NodeDef> pending = new LinkedHashMap<>();
        private final Map<String, Inlined> calls = new HashMap<>();

        Body(String prefix, List<String> controls) {
            this.prefix = prefix;
            this.controls = controls;
        }

        void declare(NodeDef node) {
            plain.put(node.getName(), node);
        }

        void declareCall(NodeDef node) {
            pending.put(node.getName(), node);
        }

        boolean isReady(NodeDef call) {
            return call.getInputList().stream()
                    .noneMatch(input -> pending.containsKey(nodeOf(input)) && !calls.containsKey(nodeOf(input)));
        }

        void writeCall(NodeDef call) {
            List<TensorRef> arguments = call.getInputList().stream()
                    .filter(input -> !input.startsWith("^"))
                    .map(this::resolve)
                    .toList();
            calls.put(
                    call.getName(),
                    inline(callee(call), prefix + call.getName() + "/", arguments, controlInputs(call)));
        }

        void write(NodeDef node) {
            NodeDef.Builder flat = node.toBuilder().clearInput().setName(prefix + node.getName());
            node.getInputList().stream()
                    .filter(input -> !input.startsWith("^"))
                    .forEach(input -> flat.addInput(resolve(input).toString()));
            controlInputs(node)
                    .forEach(name -> flat.addInput(TensorRef.control(name).toString()));
            nodes.add(flat.build());
        }

        private List<String> controlInputs(NodeDef node) {
            List<String> names = new ArrayList<>(controls);
            node.getInputList().stream()
                    .filter(input -> input.startsWith("^"))
                    .flatMap(input -> controlsOf(input.substring(1)).stream())
                    .forEach(names::add);
            return names.stream().distinct().toList();
        }

        List<String> controlsOf(String node) {
            if (calls.containsKey(node)) {
                return calls.get(node).controls();
            }
            if (bound.containsKey(node)) {
                return List.of();
            }
            return List.of(prefix + node);
        }

        /** {@code argument}, or {@code node:output:index}. */
        TensorRef resolve(String input) {
            TensorRef argument = bound.get(input);
            if (argument != null) {
                return argument;
            }
            String[] parts = input.split(":", -1);
            int index = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
            Inlined call = calls.get(parts[0]);
            if (call != null) {
                return call.outputs().get(callOutput(parts, index));
            }
            NodeDef node = plain.get(parts[0]);
            if (node == null) {
                throw new IllegalStateException("A function's body asks for " + input + ", which it does not have");
            }
            return new TensorRef(prefix + parts[0], offset(node, parts) + index);
        }

        private int offset(NodeDef node, String[] parts) {
            if (parts.length < 2) {
                return 0;
            }
            Integer offset = ops.outputOffsets(node).get(parts[1]);
            if (offset == null) {
                throw new IllegalStateException("The op " + node.getOp() + " has no output " + parts[1]);
            }
            return offset;
        }

        private int callOutput(String[] parts, int index) {
            NodeDef call = pending.get(parts[0]);
            if (CALLS.contains(call.getOp()) || parts.length < 2) {
                return index;
            }
            List<String> outputs = functions.get(call.getOp()).getSignature().getOutputArgList().stream()
                    .map(output -> output.getName())
                    .toList();
            return outputs.indexOf(parts[1]) + index;
        }

        private String nodeOf(String input) {
            String name = input.startsWith("^") ? input.substring(1) : input;
            int colon = name.indexOf(':');
            return colon < 0 ? name : name.substring(0, colon);
        }
    }
}
