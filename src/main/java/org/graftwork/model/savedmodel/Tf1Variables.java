// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableRole;
import org.graftwork.tensorflow.CheckpointReader;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.SaveSliceInfoDef;
import org.tensorflow.proto.VariableDef;

/**
 * The variables that a TF1 graph lists in its collections, https://www.tensorflow.org/api_docs/python/tf/compat/v1/GraphKeys.
 * The checkpoint has their values under their names, unless the graph restores them from others; the parts of a
 * partitioned one are slices of what stands under the name of the whole.
 */
final class Tf1Variables {

    private static final Set<DataType> TRAINABLE =
            Set.of(DataType.DT_FLOAT, DataType.DT_DOUBLE, DataType.DT_HALF, DataType.DT_BFLOAT16);
    private static final Set<VariableRole> STATISTICS =
            Set.of(VariableRole.MOVING_MEAN, VariableRole.MOVING_VARIANCE, VariableRole.COUNTER);

    private final Map<String, VariableDef> listed = new LinkedHashMap<>();
    private final Set<String> trainable = new HashSet<>();
    private final boolean tellsTrainable;
    private final RestoredKeys restored;

    Tf1Variables(SavedModelFiles files, MetaGraphDef metaGraph) {
        definitions(files, metaGraph, "variables").forEach(variable -> listed.put(node(variable), variable));
        List<VariableDef> chosen = definitions(files, metaGraph, "trainable_variables");
        chosen.forEach(variable -> listed.putIfAbsent(node(variable), variable));
        chosen.forEach(variable -> trainable.add(node(variable)));
        restored = new RestoredKeys(metaGraph.getGraphDef().getNodeList());
        tellsTrainable = metaGraph.containsCollectionDef("trainable_variables");
    }

    /** The names of the nodes that are variables, in the collection's order. */
    Set<String> names() {
        return listed.keySet();
    }

    /** A variable by its node, {@code VarHandleOp} or {@code VariableV2}, listed or not. */
    VariableInfo info(NodeDef node) {
        DataType dtype = node.getAttrOrThrow("dtype").getType();
        boolean chosen = tellsTrainable
                ? trainable.contains(node.getName())
                : !STATISTICS.contains(VariableRole.of(node.getName()));
        return new VariableInfo(
                node.getName(),
                restored.of(node.getName()).orElseGet(() -> key(node.getName())),
                Tensors.shape(node.getAttrOrThrow("shape").getShape()),
                Tensors.name(dtype),
                chosen && TRAINABLE.contains(dtype));
    }

    private String key(String node) {
        VariableDef variable = listed.get(node);
        if (variable == null || !variable.hasSaveSliceInfoDef()) {
            return node;
        }
        SaveSliceInfoDef slice = variable.getSaveSliceInfoDef();
        return CheckpointReader.sliceKey(
                slice.getFullName(), slice.getFullShapeList(), slice.getVarOffsetList(), slice.getVarShapeList());
    }

    private static String node(VariableDef variable) {
        String name = variable.getVariableName();
        int colon = name.lastIndexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    private static List<VariableDef> definitions(SavedModelFiles files, MetaGraphDef metaGraph, String collection) {
        List<ByteString> entries = metaGraph
                .getCollectionDefMap()
                .getOrDefault(collection, CollectionDef.getDefaultInstance())
                .getBytesList()
                .getValueList();
        return entries.stream().map(entry -> parsed(files, entry)).toList();
    }

    private static VariableDef parsed(SavedModelFiles files, ByteString entry) {
        try {
            return VariableDef.parseFrom(entry);
        } catch (InvalidProtocolBufferException e) {
            throw new ModelProblem(
                    "The list of variables of the model in " + files.folder()
                            + " is damaged. Download the model again, whole.",
                    e);
        }
    }
}
