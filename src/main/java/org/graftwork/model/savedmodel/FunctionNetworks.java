// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.ModelProblem;
import org.graftwork.tensorflow.FunctionInliner;
import org.graftwork.tensorflow.NetworkDraft;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.Tensors;
import org.graftwork.tensorflow.UnknownOpException;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedVariable;

/** Writes the functions of a TF2 SavedModel out as networks. */
final class FunctionNetworks {

    private static final String INPUT = "images";
    /** Named like a call, which names of layers leave out. */
    private static final String PREFIX = "PartitionedCall/";

    private final SavedModelFiles files;
    private final MetaGraphDef metaGraph;
    private final ObjectVariables variables;
    private final OpRegistry ops;

    FunctionNetworks(SavedModelFiles files, MetaGraphDef metaGraph, ObjectVariables variables, OpRegistry ops) {
        this.files = files;
        this.metaGraph = metaGraph;
        this.variables = variables;
        this.ops = ops;
    }

    /** The network of one trace, with what it runs beside its output. */
    RawNetwork of(CallTrace trace) {
        List<NodeDef> nodes = new ArrayList<>(
                ImageInput.of(trace.inputType(), trace.inputShape()).nodes(INPUT));
        List<TensorRef> arguments = new ArrayList<>();
        arguments.add(new TensorRef(nodes.get(nodes.size() - 1).getName(), 0));
        for (int i = 0; i < trace.extraArguments().size(); i++) {
            nodes.add(
                    Nodes.constant("argument_" + (i + 1), trace.extraArguments().get(i)));
            arguments.add(new TensorRef("argument_" + (i + 1), 0));
        }
        Map<Integer, String> captured = capture(trace, nodes);
        trace.bound().forEach(node -> arguments.add(new TensorRef(captured.get(node), 0)));

        GraphDef graph = metaGraph.getGraphDef();
        FunctionInliner inliner = new FunctionInliner(graph.getLibrary(), ops);
        FunctionInliner.Inlined call = inline(inliner, trace, arguments);
        nodes.addAll(inliner.nodes());
        return new RawNetwork(
                new NetworkDraft(nodes, call.outputs().get(trace.output()), call.controls()),
                INPUT,
                variables.nodes().stream().map(FunctionNetworks::handle).toList(),
                graph.getLibrary(),
                graph.getVersions());
    }

    private FunctionInliner.Inlined inline(FunctionInliner inliner, CallTrace trace, List<TensorRef> arguments) {
        try {
            return inliner.inline(trace.function(), PREFIX, arguments);
        } catch (UnknownOpException e) {
            throw new ModelProblem(
                    "The model in " + files.folder() + " uses the op " + e.op()
                            + ", which this TensorFlow does not have. Use another model.",
                    e);
        }
    }

    /** Adds a node for all that the function captures; returns their names by object-graph node. */
    private Map<Integer, String> capture(CallTrace trace, List<NodeDef> nodes) {
        Map<Integer, String> names = new HashMap<>();
        for (int id : trace.bound()) {
            if (names.containsKey(id)) {
                continue;
            }
            SavedObject object = metaGraph.getObjectGraphDef().getNodes(id);
            switch (object.getKindCase()) {
                case VARIABLE -> {
                    String name = handle(variables.nodes().get(variables.index(id)));
                    if (!names.containsValue(name)) {
                        SavedVariable variable = object.getVariable();
                        nodes.add(Nodes.handle(name, variable.getDtype(), Tensors.shape(variable.getShape())));
                    }
                    names.put(id, name);
                }
                case CONSTANT -> {
                    NodeDef constant = constant(object.getConstant().getOperation());
                    nodes.add(constant);
                    names.put(id, constant.getName());
                }
                default ->
                    throw new ModelProblem("The model in " + files.folder() + " captures a " + object.getKindCase()
                            + ", which cannot be trained here. Use another model.");
            }
        }
        return names;
    }

    private static String handle(int node) {
        return "variable_" + node;
    }

    private NodeDef constant(String operation) {
        return metaGraph.getGraphDef().getNodeList().stream()
                .filter(node -> node.getName().equals(operation))
                .findFirst()
                .orElseThrow(() -> new ModelProblem("The model in " + files.folder() + " lacks its constant "
                        + operation + ". Download it again, whole."));
    }
}
