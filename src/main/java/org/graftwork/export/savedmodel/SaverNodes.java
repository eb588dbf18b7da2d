// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graftwork.tensorflow.CheckpointReader;
import org.graftwork.tensorflow.Nodes;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.SaverDef;
import org.tensorflow.proto.TensorProto;

/** The nodes of a graph that save its variables to a checkpoint and restore them from one. */
final class SaverNodes {

    private final GraphNodes nodes;
    private final ReusableSavedModel model;
    private final List<String> handles;
    private final List<String> keys = new ArrayList<>();
    private final List<DataType> types = new ArrayList<>();

    private SaverNodes(GraphNodes nodes, ReusableSavedModel model, List<String> handles) {
        this.nodes = nodes;
        this.model = model;
        this.handles = handles;
        for (int i = 0; i < handles.size(); i++) {
            keys.add(ObjectGraph.checkpointKey(i));
            types.add(model.variables().get(i).value().dtype());
        }
    }

    /**
     * Adds the nodes.
     *
     * @param handles names of the variables' handles, in the model's order
     */
    static SaverDef add(GraphNodes nodes, ReusableSavedModel model, List<String> handles) {
        return new SaverNodes(nodes, model, handles).add();
    }

    private SaverDef add() {
        String file = nodes.placeholder("saver_filename", new TensorSpec("file", DataType.DT_STRING, List.of()));
        return SaverDef.newBuilder()
                .setFilenameTensorName(file + ":0")
                .setSaveTensorName(addSave(file) + ":0")
                .setRestoreOpName(addRestore(file))
                .setVersion(SaverDef.CheckpointFormatVersion.V2)
                .build();
    }

    private String addSave(String file) {
        List<String> savedKeys = new ArrayList<>(keys);
        savedKeys.add(CheckpointReader.OBJECT_GRAPH_KEY);
        List<DataType> savedTypes = new ArrayList<>(types);
        savedTypes.add(DataType.DT_STRING);
        List<String> inputs = new ArrayList<>();
        inputs.add(file);
        inputs.add(strings("saver/saved_names", savedKeys));
        inputs.add(
                strings("saver/saved_slices", savedKeys.stream().map(key -> "").toList()));
        for (int i = 0; i < handles.size(); i++) {
            inputs.add(nodes.read("saver/read_" + i, handles.get(i), types.get(i)));
        }
        inputs.add(nodes.add(Nodes.constant(
                "saver/object_graph",
                TensorProto.newBuilder()
                        .setDtype(DataType.DT_STRING)
                        .setTensorShape(Nodes.shapeOf(List.of()))
                        .addStringVal(ObjectGraph.ofCheckpoint(model).toByteString())
                        .build())));
        String save = nodes.add("SaveV2", "saver/save", inputs, Map.of("dtypes", GraphNodes.typeList(savedTypes)));
        return nodes.add(
                "Identity", "saver/file", List.of(file, "^" + save), Map.of("T", Nodes.type(DataType.DT_STRING)));
    }

    private String addRestore(String file) {
        List<String> done = new ArrayList<>();
        if (!keys.isEmpty()) {
            String restore = nodes.add(
                    "RestoreV2",
                    "saver/restore",
                    List.of(
                            file,
                            strings("saver/restored_names", keys),
                            strings(
                                    "saver/restored_slices",
                                    keys.stream().map(key -> "").toList())),
                    Map.of("dtypes", GraphNodes.typeList(types)));
            for (int i = 0; i < handles.size(); i++) {
                done.add("^"
                        + nodes.add(
                                "AssignVariableOp",
                                "saver/assign_" + i,
                                List.of(handles.get(i), restore + ":" + i),
                                Map.of("dtype", Nodes.type(types.get(i)))));
            }
        }
        return nodes.add("NoOp", "saver/restore_all", done, Map.of());
    }

    private String strings(String name, List<String> values) {
        TensorProto.Builder tensor = TensorProto.newBuilder()
                .setDtype(DataType.DT_STRING)
                .setTensorShape(Nodes.shapeOf(List.of((long) values.size())));
        values.forEach(value -> tensor.addStringVal(ByteString.copyFromUtf8(value)));
        return nodes.add(Nodes.constant(name, tensor.build()));
    }
}
