// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObjectGraph;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedUserObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedVariable;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph.TrackableObject;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph.TrackableObject.ObjectReference;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph.TrackableObject.SerializedTensor;
import org.tensorflow.proto.VersionDef;

/**
 * The Python objects of a SavedModel: a root with its lists, its functions and its variables. They are written twice
 * with the same numbers: in the SavedModel, to be made again, and in the checkpoint, to be given their values.
 */
final class ObjectGraph {

    private static final int VARIABLES = 1;
    private static final int TRAINABLE_VARIABLES = 2;
    private static final int REGULARIZATION_LOSSES = 3;
    private static final int CALL = 4;
    private static final int SIGNATURES = 5;
    private static final int FIRST_VARIABLE = 6;

    private static final String LIST = "trackable_list_wrapper";

    private final ReusableSavedModel model;
    private final SavedObjectGraph.Builder saved = SavedObjectGraph.newBuilder();

    private ObjectGraph(ReusableSavedModel model) {
        this.model = model;
    }

    /** The objects as they stand in saved_model.pb. */
    static SavedObjectGraph of(ReusableSavedModel model) {
        return new ObjectGraph(model).build();
    }

    /** The same objects as they stand in the checkpoint, where each variable names the key of its value. */
    static TrackableObjectGraph ofCheckpoint(ReusableSavedModel model) {
        TrackableObjectGraph.Builder graph = TrackableObjectGraph.newBuilder();
        for (SavedObject object : of(model).getNodesList()) {
            graph.addNodes(TrackableObject.newBuilder().addAllChildren(object.getChildrenList()));
        }
        for (int i = 0; i < model.variables().size(); i++) {
            graph.getNodesBuilder(FIRST_VARIABLE + i)
                    .addAttributes(SerializedTensor.newBuilder()
                            .setName("VARIABLE_VALUE")
                            .setFullName(model.variables().get(i).name())
                            .setCheckpointKey(checkpointKey(i)));
        }
        return graph.build();
    }

    /** The checkpoint key of a variable's value: the path to it through the objects. */
    static String checkpointKey(int variable) {
        return "variables/" + variable + "/.ATTRIBUTES/VARIABLE_VALUE";
    }

    private SavedObjectGraph build() {
        List<Integer> all = IntStream.range(0, model.variables().size()).boxed().toList();
        List<Integer> trainable = all.stream()
                .filter(index -> model.variables().get(index).trainable())
                .toList();
        int signature = FIRST_VARIABLE + all.size();
        Map<String, Integer> root = new LinkedHashMap<>();
        root.put("variables", VARIABLES);
        root.put("trainable_variables", TRAINABLE_VARIABLES);
        root.put("regularization_losses", REGULARIZATION_LOSSES);
        root.put("__call__", CALL);
        root.put("signatures", SIGNATURES);
        addUserObject("_generic_user_object", root);
        addUserObject(LIST, elements(all));
        addUserObject(LIST, elements(trainable));
        addUserObject(LIST, Map.of());
        saved.addNodesBuilder().setFunction(FunctionObjects.call(model));
        addUserObject(
                "signature_map",
                model.signature().map(it -> Map.of(it.key(), signature)).orElse(Map.of()));
        model.variables().forEach(this::addVariable);
        putTrace(model.inference(), false);
        putTrace(model.training(), true);
        model.signature().ifPresent(it -> {
            saved.addNodesBuilder().setBareConcreteFunction(FunctionObjects.signature(it));
            saved.putConcreteFunctions(it.function().name(), FunctionObjects.trace(it, FIRST_VARIABLE));
        });
        return saved.build();
    }

    private void putTrace(BoundFunction function, boolean training) {
        saved.putConcreteFunctions(function.name(), FunctionObjects.trace(model, function, training, FIRST_VARIABLE));
    }

    private void addUserObject(String identifier, Map<String, Integer> children) {
        SavedObject.Builder object = saved.addNodesBuilder()
                .setUserObject(SavedUserObject.newBuilder()
                        .setIdentifier(identifier)
                        .setVersion(VersionDef.newBuilder().setProducer(1).setMinConsumer(1)));
        children.forEach((name, node) -> object.addChildren(
                ObjectReference.newBuilder().setLocalName(name).setNodeId(node)));
    }

    private void addVariable(ModelVariable variable) {
        saved.addNodesBuilder()
                .setVariable(SavedVariable.newBuilder()
                        .setName(variable.name())
                        .setDtype(variable.value().dtype())
                        .setShape(Nodes.shapeOf(variable.value().shape()))
                        .setTrainable(variable.trainable()));
    }

    private static Map<String, Integer> elements(List<Integer> variables) {
        Map<String, Integer> elements = new LinkedHashMap<>();
        variables.forEach(index -> elements.put(Integer.toString(elements.size()), FIRST_VARIABLE + index));
        return elements;
    }
}
