// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.CheckpointReader;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedVariable;

/**
 * A TF2 SavedModel in TF Hub's reusable form: a callable object that lists its variables.
 * https://www.tensorflow.org/hub/reusable_saved_models
 *
 * @param files where it is
 * @param metaGraph its graph, functions and objects
 * @param variables its variables, in the order of its {@code variables} list
 * @param variableNodes the variables' nodes in the object graph, in the same order
 * @param inference how it is called in inference mode
 * @param training how it is called in training mode, where it can be
 */
public record ReusableModule(
        SavedModelFiles files,
        MetaGraphDef metaGraph,
        List<VariableInfo> variables,
        List<Integer> variableNodes,
        CallTrace inference,
        Optional<CallTrace> training) {

    /**
     * Reads a module.
     *
     * @throws ModelProblem if the SavedModel is damaged, or not in this form
     */
    public static ReusableModule read(SavedModelFiles files) {
        MetaGraphDef metaGraph = files.read().getMetaGraphs(0);
        ObjectGraph objects = new ObjectGraph(metaGraph.getObjectGraphDef());
        if (objects.isEmpty()) {
            throw unusable(files, "a TF1 SavedModel");
        }
        List<Integer> nodes = objects.list("variables");
        SavedObject call = objects.function("__call__").orElseThrow(() -> unusable(files, "not callable"));
        if (nodes.isEmpty()) {
            throw unusable(files, "without a list of its variables");
        }
        CallTraces reader = new CallTraces(objects, call);
        List<CallTrace> traces = reader.read();
        CallTrace inference = traces.stream()
                .filter(trace -> !trace.training().orElse(false))
                .findFirst()
                .orElseThrow(() -> unusable(files, "without a function from a batch of images to one tensor"));
        Optional<CallTrace> training =
                traces.stream().filter(trace -> trace.training().orElse(false)).findFirst();
        return new ReusableModule(files, metaGraph, variables(files, objects, nodes), nodes, inference, training);
    }

    /**
     * Reads the variables' values.
     *
     * @param wanted of this module
     * @return one a variable, in their order
     * @throws ModelProblem if the checkpoint is missing or damaged
     */
    public List<TensorValue> values(List<VariableInfo> wanted) {
        List<DataType> types = wanted.stream()
                .map(variable -> Tensors.dataType(variable.dtype()))
                .toList();
        try {
            return new CheckpointReader(files.checkpoint())
                    .read(wanted.stream().map(VariableInfo::key).toList(), types);
        } catch (IOException e) {
            throw damaged(files, e);
        }
    }

    private static List<VariableInfo> variables(SavedModelFiles files, ObjectGraph objects, List<Integer> nodes) {
        Set<Integer> trainable = new HashSet<>(objects.list("trainable_variables"));
        Map<String, String> keys = checkpointKeys(files);
        java.util.ArrayList<VariableInfo> variables = new java.util.ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            SavedVariable variable = objects.node(nodes.get(i)).getVariable();
            String key = keys.get("variables/" + i);
            if (key == null) {
                throw new ModelProblem("The checkpoint in " + files.folder() + " has no value for the variable "
                        + variable.getName() + ". Download the model again, whole.");
            }
            variables.add(new VariableInfo(
                    variable.getName(),
                    key,
                    Tensors.shape(variable.getShape()),
                    Tensors.name(variable.getDtype()),
                    trainable.contains(nodes.get(i))));
        }
        return variables;
    }

    /** Object path to checkpoint key, for the elements of the {@code variables} list. */
    private static Map<String, String> checkpointKeys(SavedModelFiles files) {
        try {
            var graph = new CheckpointReader(files.checkpoint()).objectGraph();
            Map<String, String> keys = new HashMap<>();
            graph.getNodes(ObjectGraph.ROOT).getChildrenList().stream()
                    .filter(child -> child.getLocalName().equals("variables"))
                    .flatMap(child -> graph.getNodes(child.getNodeId()).getChildrenList().stream())
                    .forEach(child -> graph.getNodes(child.getNodeId()).getAttributesList().stream()
                            .filter(attribute -> attribute.getName().equals("VARIABLE_VALUE"))
                            .forEach(attribute ->
                                    keys.put("variables/" + child.getLocalName(), attribute.getCheckpointKey())));
            return keys;
        } catch (IOException e) {
            throw damaged(files, e);
        }
    }

    private static ModelProblem damaged(SavedModelFiles files, Exception cause) {
        return new ModelProblem(
                "The variables of the model in " + files.folder()
                        + " are damaged or incomplete. Download the model again, whole.",
                cause);
    }

    private static ModelProblem unusable(SavedModelFiles files, String what) {
        return new ModelProblem(
                "The model in " + files.folder() + " is " + what
                        + "; a TF2 SavedModel in TF Hub's form is needed (see https://www.tensorflow.org/hub/reusable_saved_models).");
    }
}
