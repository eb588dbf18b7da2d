// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.GraphPart;
import org.graftwork.tensorflow.TensorRef;
import org.graftwork.tensorflow.VariableReads;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.op.Ops;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.family.TType;

/**
 * A base, or the part of it above a cut, that is trained under a head.
 *
 * @param training as it is trained
 * @param inference in inference mode
 * @param trained the variables that are trained, by their number
 */
record TrainableBase(GraphPart training, GraphPart inference, Set<Integer> trained) {

    private static final String TRAINING = "training";
    private static final String INFERENCE = "inference";

    TrainableBase {
        training = training.shared();
        inference = inference.shared();
        trained = Set.copyOf(trained);
    }

    void importInto(Graph graph) {
        graph.importGraphDef(training.graph(), TRAINING);
        graph.importGraphDef(inference.graph(), INFERENCE);
    }

    /**
     * Makes sure that it can be trained, which would else turn out after the head's phase.
     *
     * @throws Problem if TensorFlow has no gradient for one of its ops
     */
    void requireGradients() {
        try (Graph graph = new Graph()) {
            importInto(graph);
            addGradients(graph);
        }
    }

    private void addGradients(Graph graph) {
        List<Output<?>> places = new ArrayList<>();
        reads(graph).values().forEach(places::addAll);
        try {
            graph.addGradients(trainingOutput(graph).asOutput(), places.toArray(Output<?>[]::new));
        } catch (TensorFlowException | IllegalArgumentException e) {
            String reason = e.getMessage().lines().findFirst().orElse("").strip();
            throw new Problem(
                    "The base cannot be trained from there up: TensorFlow says \"" + reason + "\". Freeze more of it.",
                    e);
        }
    }

    List<String> trainingInputs() {
        return training.inputs().stream().map(name -> TRAINING + "/" + name).toList();
    }

    List<String> inferenceInputs() {
        return inference.inputs().stream().map(name -> INFERENCE + "/" + name).toList();
    }

    List<String> updates() {
        return training.updates().stream().map(name -> TRAINING + "/" + name).toList();
    }

    Operand<TFloat32> trainingOutput(Graph graph) {
        return output(graph, TRAINING, training);
    }

    Operand<TFloat32> inferenceOutput(Graph graph) {
        return output(graph, INFERENCE, inference);
    }

    /** For each variable that is trained, its handle and the places where it is read. */
    Map<Operand<?>, List<Output<?>>> reads(Graph graph) {
        VariableReads all = new VariableReads(training.graph().getNodeList());
        Map<Operand<?>, List<Output<?>>> reads = new LinkedHashMap<>();
        for (int variable : trained.stream().sorted().toList()) {
            String handle = training.variables().get(variable);
            List<Output<?>> outputs = new ArrayList<>();
            all.of(handle)
                    .forEach(read ->
                            outputs.add(graph.operation(TRAINING + "/" + read).output(0)));
            reads.put(graph.operation(TRAINING + "/" + handle).output(0), outputs);
        }
        return reads;
    }

    /**
     * Adds the variables to those of a graph.
     *
     * @return their names there, in the model's order; empty for one that is not used
     */
    List<String> addVariables(Graph graph, Ops tf, VariableStore variables) {
        Map<String, DataType> dtypes = new HashMap<>();
        handleTypes(TRAINING, training, dtypes);
        handleTypes(INFERENCE, inference, dtypes);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < training.variables().size(); i++) {
            String inTraining = training.variables().get(i);
            String inInference = inference.variables().get(i);
            if (inTraining.isEmpty() && inInference.isEmpty()) {
                names.add("");
                continue;
            }
            String handle = inTraining.isEmpty() ? INFERENCE + "/" + inInference : TRAINING + "/" + inTraining;
            String name = "base_" + i;
            variables.add(tf, name, graph.operation(handle).<TType>output(0), dtypes.get(handle));
            names.add(name);
        }
        return names;
    }

    private static void handleTypes(String prefix, GraphPart part, Map<String, DataType> types) {
        for (NodeDef node : part.graph().getNodeList()) {
            if (node.getOp().equals("VarHandleOp")) {
                types.put(
                        prefix + "/" + node.getName(),
                        node.getAttrOrThrow("dtype").getType());
            }
        }
    }

    private static Operand<TFloat32> output(Graph graph, String prefix, GraphPart part) {
        TensorRef output = TensorRef.parse(part.output());
        return graph.operation(prefix + "/" + output.node()).output(output.index());
    }
}
