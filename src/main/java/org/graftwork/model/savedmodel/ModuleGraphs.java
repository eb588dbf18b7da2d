// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.ModelProblem;
import org.graftwork.tensorflow.Differentiable;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.FunctionInliner;
import org.graftwork.tensorflow.GraphPruning;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.Tensors;
import org.graftwork.tensorflow.UnknownOpException;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;

/** Makes flat graphs of a module's functions. */
final class ModuleGraphs {

    private static final String INPUT = "images";

    private final ReusableModule module;
    private final OpRegistry ops;

    ModuleGraphs(ReusableModule module, OpRegistry ops) {
        this.module = module;
        this.ops = ops;
    }

    /** The network of one trace, with the updates that it makes to variables. */
    FlatGraph flatten(CallTrace trace) {
        List<NodeDef> nodes = new ArrayList<>();
        nodes.add(Nodes.placeholder(INPUT, DataType.DT_FLOAT, trace.inputShape()));
        List<TensorRef> arguments = new ArrayList<>();
        arguments.add(new TensorRef(INPUT, 0));
        for (int i = 0; i < trace.extraArguments().size(); i++) {
            nodes.add(
                    Nodes.constant("argument_" + (i + 1), trace.extraArguments().get(i)));
            arguments.add(new TensorRef("argument_" + (i + 1), 0));
        }
        Map<Integer, String> captured = capture(trace, nodes);
        trace.bound().forEach(node -> arguments.add(new TensorRef(captured.get(node), 0)));

        FunctionInliner inliner =
                new FunctionInliner(module.metaGraph().getGraphDef().getLibrary(), ops);
        FunctionInliner.Inlined call = inline(inliner, trace, arguments);
        nodes.addAll(inliner.nodes());

        TensorRef output = Differentiable.follow(nodes, call.outputs().get(trace.output()));
        List<NodeDef> flat = Differentiable.rewrite(nodes);
        List<String> updates = updates(flat, call.controls());
        List<String> wanted = new ArrayList<>(updates);
        wanted.add(output.node());
        wanted.add(INPUT);
        List<NodeDef> kept = GraphPruning.keep(flat, wanted);
        refuseControlFlow(kept);
        List<String> names = kept.stream().map(NodeDef::getName).toList();
        return new FlatGraph(
                GraphDef.newBuilder()
                        .setVersions(module.metaGraph().getGraphDef().getVersions())
                        .addAllNode(kept)
                        .build(),
                INPUT,
                output.toString(),
                module.variableNodes().stream()
                        .map(node -> captured.getOrDefault(node, ""))
                        .map(name -> names.contains(name) ? name : "")
                        .toList(),
                updates);
    }

    /** An op that calls functions as it sees fit, such as {@code If}, cannot be written out as nodes. */
    private void refuseControlFlow(List<NodeDef> nodes) {
        nodes.stream()
                .filter(node -> node.getAttrMap().values().stream().anyMatch(AttrValue::hasFunc))
                .findFirst()
                .ifPresent(node -> {
                    throw new ModelProblem("The model in " + module.files().folder() + " decides while it runs (op "
                            + node.getOp() + "), which cannot be trained here. Use another model.");
                });
    }

    private FunctionInliner.Inlined inline(FunctionInliner inliner, CallTrace trace, List<TensorRef> arguments) {
        try {
            return inliner.inline(trace.function(), "base/", arguments);
        } catch (UnknownOpException e) {
            throw new ModelProblem(
                    "The model in " + module.files().folder() + " uses the op " + e.op()
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
            SavedObject object = module.metaGraph().getObjectGraphDef().getNodes(id);
            switch (object.getKindCase()) {
                case VARIABLE -> {
                    String name = "variable_" + id;
                    nodes.add(Nodes.handle(
                            name,
                            object.getVariable().getDtype(),
                            Tensors.shape(object.getVariable().getShape())));
                    names.put(id, name);
                }
                case CONSTANT -> {
                    NodeDef constant = constant(object.getConstant().getOperation());
                    nodes.add(constant);
                    names.put(id, constant.getName());
                }
                default ->
                    throw new ModelProblem("The model in "
                            + module.files().folder() + " captures a " + object.getKindCase()
                            + ", which cannot be trained here. Use another model.");
            }
        }
        return names;
    }

    private NodeDef constant(String operation) {
        return module.metaGraph().getGraphDef().getNodeList().stream()
                .filter(node -> node.getName().equals(operation))
                .findFirst()
                .orElseThrow(() -> new ModelProblem("The model in "
                        + module.files().folder() + " lacks its constant " + operation
                        + ". Download it again, whole."));
    }

    /** Of what a call runs beside its outputs, only assignments to variables are wanted. */
    private static List<String> updates(List<NodeDef> nodes, List<String> controls) {
        List<String> reached = GraphPruning.keep(nodes, controls).stream()
                .map(NodeDef::getName)
                .toList();
        return nodes.stream()
                .filter(node -> node.getOp().startsWith("Assign"))
                .map(NodeDef::getName)
                .filter(reached::contains)
                .toList();
    }
}
