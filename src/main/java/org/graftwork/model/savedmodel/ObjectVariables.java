// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedVariable;

/**
 * The variables of a TF2 SavedModel that are the network's: those it lists, and those its functions capture. A variable
 * is what has a key in the checkpoint; several objects of one key are one variable.
 */
final class ObjectVariables {

    private static final Set<DataType> READABLE = EnumSet.of(
            DataType.DT_FLOAT,
            DataType.DT_DOUBLE,
            DataType.DT_HALF,
            DataType.DT_BFLOAT16,
            DataType.DT_INT32,
            DataType.DT_INT64,
            DataType.DT_UINT8,
            DataType.DT_BOOL);
    private static final Set<DataType> TRAINABLE =
            EnumSet.of(DataType.DT_FLOAT, DataType.DT_DOUBLE, DataType.DT_HALF, DataType.DT_BFLOAT16);

    /** What Keras calls the state of a random generator. */
    private static final String GENERATOR = "seed_generator_state";

    private final SavedModelFiles files;
    private final ObjectGraph objects;
    private final CheckpointKeys keys;
    private final List<VariableInfo> variables = new ArrayList<>();
    private final List<Integer> nodes = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();
    private final Set<String> unlisted = new LinkedHashSet<>();

    /**
     * Selects the variables.
     *
     * @param captured object-graph nodes that functions capture, variables among them
     * @param keras whether Keras wrote the model: it lists as trainable only what was not frozen when it was saved
     */
    ObjectVariables(
            SavedModelFiles files,
            ObjectGraph objects,
            CheckpointKeys keys,
            Collection<Integer> captured,
            boolean keras) {
        this.files = files;
        this.objects = objects;
        this.keys = keys;
        List<Integer> listed = objects.list("variables");
        Set<Integer> trainable = new HashSet<>(objects.list("trainable_variables"));
        boolean byList = !keras && !trainable.isEmpty();
        for (int node : listed) {
            add(node, byList ? trainable.contains(node) : flagged(node), captured.contains(node));
        }
        for (int node : captured) {
            if (objects.node(node).hasVariable()) {
                add(node, byList ? trainable.contains(node) : flagged(node), true);
            }
        }
        Set<String> known = new HashSet<>(unlisted);
        variables.forEach(variable -> known.add(variable.name()));
        for (int node = 0; node < objects.size(); node++) {
            if (objects.node(node).hasVariable() && !isGenerator(node) && known.add(name(node))) {
                unlisted.add(name(node));
            }
        }
    }

    /** The variables: listed ones in the list's order, then others. */
    List<VariableInfo> variables() {
        return List.copyOf(variables);
    }

    /** One object-graph node a variable. */
    List<Integer> nodes() {
        return List.copyOf(nodes);
    }

    /** The place of an object-graph node's variable among the variables. */
    int index(int node) {
        return indices.get(key(node));
    }

    /** Names of variables in the file that are not the network's, such as an optimizer's. */
    Set<String> leftOut() {
        return unlisted;
    }

    private void add(int node, boolean trainable, boolean captured) {
        SavedVariable variable = objects.node(node).getVariable();
        if (!captured && isGenerator(node)) {
            return;
        }
        if (!captured && !READABLE.contains(variable.getDtype())) {
            unlisted.add(name(node));
            return;
        }
        if (!READABLE.contains(variable.getDtype())) {
            throw new ModelProblem("The model in " + files.folder() + " has the variable " + name(node) + " of type "
                    + Tensors.name(variable.getDtype()) + ", which cannot be read here. Use another model.");
        }
        String key = key(node);
        if (indices.putIfAbsent(key, variables.size()) == null) {
            nodes.add(node);
            variables.add(new VariableInfo(
                    name(node),
                    key,
                    Tensors.shape(variable.getShape()),
                    Tensors.name(variable.getDtype()),
                    trainable && TRAINABLE.contains(variable.getDtype())));
        }
    }

    /** Keras 3 lists the state of each random generator, those of dropout too, which an exported network has not. */
    private boolean isGenerator(int node) {
        return name(node).endsWith(GENERATOR);
    }

    private boolean flagged(int node) {
        return objects.node(node).getVariable().getTrainable();
    }

    private String name(int node) {
        String name = objects.node(node).getVariable().getName();
        return name.isEmpty()
                ? keys.of(node).orElse("variable " + node).replace("/.ATTRIBUTES/VARIABLE_VALUE", "")
                : name;
    }

    private String key(int node) {
        Optional<String> key = keys.of(node);
        return key.orElseThrow(() -> new ModelProblem("The checkpoint in " + files.folder()
                + " has no value for the variable " + name(node) + ". Download the model again, whole."));
    }
}
