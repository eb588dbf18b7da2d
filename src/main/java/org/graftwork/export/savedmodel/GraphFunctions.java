// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.GraphPruning;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorRef;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.OpDef.ArgDef;
import org.tensorflow.proto.ResourceHandleProto.DtypeAndShape;

/**
 * Makes functions of graphs. In a function's body a tensor is called {@code argument} or {@code node:output:index}
 * instead of {@code node:index} (tensorflow/core/framework/function.proto); a placeholder becomes an argument, and so
 * does each variable's handle.
 */
public final class GraphFunctions {

    private final OpOutputs outputs;

    /**
     * @param ops to find the outputs of the graphs' nodes
     */
    public GraphFunctions(OpRegistry ops) {
        outputs = new OpOutputs(ops);
    }

    /**
     * Makes a function of what a graph's output and updates need; variables that these do not need are not captured.
     *
     * @param name the function's name
     * @param graph its updates run whenever the function is called, before it returns
     * @throws IllegalArgumentException if the graph has a handle that is not among its variables
     */
    public BoundFunction toFunctionDef(String name, FlatGraph graph) {
        TensorRef output = TensorRef.parse(graph.output());
        List<NodeDef> nodes = GraphPruning.keep(
                graph.graph().getNodeList(),
                Stream.concat(Stream.of(output.node()), graph.updates().stream())
                        .toList());
        return new Body(graph, nodes).build(name, output);
    }

    /** One graph while it is made a function of. */
    private final class Body {
        private final FlatGraph graph;
        private final Map<String, NodeDef> nodes = new HashMap<>();
        private final List<NodeDef> operations;
        private final NameScope names = new NameScope();
        private final Map<String, String> arguments = new HashMap<>();
        private final List<Integer> captures = new ArrayList<>();
        private final FunctionDef.Builder function = FunctionDef.newBuilder();
        private final OpDef.Builder signature = function.getSignatureBuilder();

        Body(FlatGraph graph, List<NodeDef> kept) {
            this.graph = graph;
            kept.forEach(node -> nodes.put(node.getName(), node));
            operations = kept.stream()
                    .filter(node -> !node.getName().equals(graph.input())
                            && !graph.variables().contains(node.getName()))
                    .toList();
            operations.forEach(node -> names.reserve(node.getName()));
        }

        BoundFunction build(String name, TensorRef output) {
            signature.setName(name);
            addInput();
            addVariables();
            operations.forEach(this::addOperation);
            addOutput(output);
            signature.setIsStateful(operations.stream().anyMatch(outputs::isStateful));
            return new BoundFunction(function.build(), captures);
        }

        private void addInput() {
            NodeDef placeholder = graph.graph().getNodeList().stream()
                    .filter(node -> node.getName().equals(graph.input()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("The graph has no node " + graph.input()));
            DataType dtype = placeholder.getAttrOrThrow("dtype").getType();
            addArgument(placeholder, ArgDef.newBuilder().setType(dtype));
            AttrValue shape = AttrValue.newBuilder()
                    .setList(AttrValue.ListValue.newBuilder()
                            .addShape(placeholder.getAttrOrThrow("shape").getShape()))
                    .build();
            function.putArgAttr(
                    0,
                    FunctionDef.ArgAttrs.newBuilder()
                            .putAttr(
                                    "_user_specified_name",
                                    Nodes.text(signature.getInputArg(0).getName()))
                            .putAttr("_output_shapes", shape)
                            .build());
        }

        private void addVariables() {
            for (int i = 0; i < graph.variables().size(); i++) {
                NodeDef handle = nodes.get(graph.variables().get(i));
                if (handle != null) {
                    addArgument(
                            handle,
                            ArgDef.newBuilder()
                                    .setType(DataType.DT_RESOURCE)
                                    .addHandleData(DtypeAndShape.newBuilder()
                                            .setDtype(handle.getAttrOrThrow("dtype")
                                                    .getType())
                                            .setShape(handle.getAttrOrThrow("shape")
                                                    .getShape())));
                    captures.add(i);
                }
            }
        }

        private void addArgument(NodeDef node, ArgDef.Builder argument) {
            String name = names.unique(identifier(node.getName()));
            arguments.put(node.getName(), name);
            signature.addInputArg(argument.setName(name));
        }

        private void addOperation(NodeDef node) {
            if (node.getOp().equals("VarHandleOp") || node.getOp().equals("Placeholder")) {
                throw new IllegalArgumentException("The graph does not say what its node " + node.getName() + " is");
            }
            NodeDef.Builder copy = node.toBuilder().clearInput().clearAttr();
            node.getInputList().forEach(input -> copy.addInput(rename(TensorRef.parse(input))));
            node.getAttrMap().forEach((key, value) -> {
                // Attributes that begin with an underscore say where the node came from, which is of no use here.
                if (!key.startsWith("_") || key.equals("_output_shapes")) {
                    copy.putAttr(key, value);
                }
            });
            function.addNodeDef(copy);
        }

        private void addOutput(TensorRef output) {
            DataType dtype = outputs.type(node(output), output.index());
            NodeDef.Builder identity = NodeDef.newBuilder()
                    .setName(names.unique("Identity"))
                    .setOp("Identity")
                    .putAttr("T", Nodes.type(dtype))
                    .addInput(rename(output));
            graph.updates().forEach(update -> {
                identity.addInput("^" + update);
                signature.addControlOutput(update);
                function.putControlRet(update, update);
            });
            function.addNodeDef(identity);
            String name = names.unique("output");
            signature.addOutputArg(ArgDef.newBuilder().setName(name).setType(dtype));
            function.putRet(name, identity.getName() + ":output:0");
        }

        private String rename(TensorRef tensor) {
            String argument = arguments.get(tensor.node());
            if (tensor.isControl()) {
                return "^" + (argument == null ? tensor.node() : argument);
            }
            return argument == null ? outputs.reference(node(tensor), tensor.index()) : argument;
        }

        private NodeDef node(TensorRef tensor) {
            NodeDef node = nodes.get(tensor.node());
            if (node == null) {
                throw new IllegalArgumentException("The graph has no node " + tensor.node());
            }
            return node;
        }
    }

    /** An argument's name has only small letters, digits and underscores, and begins with a letter. */
    private static String identifier(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return plain.matches("[a-z].*") ? plain : "v_" + plain;
    }
}
