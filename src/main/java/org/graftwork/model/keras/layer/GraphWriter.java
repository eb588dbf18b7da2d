// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.Nodes;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.VersionDef;

/** Collects the nodes and weights of one flat graph, under names that are valid and unique. */
public final class GraphWriter {

    /** The version of graphs that TensorFlow 2.18 writes, from its core/public/release_version.h. */
    private static final int PRODUCER = 1882;

    private final boolean training;
    private final List<NodeDef> nodes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<LayerWeight> weights = new ArrayList<>();
    private final Map<List<String>, KerasTensor> reads = new HashMap<>();
    private final Map<String, String> handles = new HashMap<>();
    private final Map<String, String> lastUpdates = new HashMap<>();
    private final List<String> updates = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    /** @param training whether the graph is for training mode */
    public GraphWriter(boolean training) {
        this.training = training;
    }

    public boolean training() {
        return training;
    }

    /** Every weight used so far, in the order of first use. */
    public List<LayerWeight> weights() {
        return List.copyOf(weights);
    }

    /** What a person should know of how the network was built. */
    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    public void warn(String sentence) {
        warnings.add(sentence);
    }

    /** The images that the network takes. */
    public KerasTensor images(String name, List<Long> shape) {
        String node = unique(name);
        nodes.add(Nodes.placeholder(node, DataType.DT_FLOAT, Nodes.shapeOf(shape)));
        return new KerasTensor(node, shape);
    }

    /** The finished graph. */
    public FlatGraph build(KerasTensor input, KerasTensor output) {
        GraphDef graph = GraphDef.newBuilder()
                .setVersions(VersionDef.newBuilder().setProducer(PRODUCER))
                .addAllNode(nodes)
                .build();
        return new FlatGraph(
                graph,
                input.name(),
                output.name(),
                weights.stream().map(LayerWeight::handle).toList(),
                updates);
    }

    /** Reads a weight; the same one in every call of a shared layer. */
    KerasTensor weight(
            List<String> path,
            String kind,
            String name,
            int index,
            List<Long> shape,
            boolean trainable,
            boolean frozen) {
        List<String> key = new ArrayList<>(path);
        key.add(name);
        KerasTensor known = reads.get(key);
        if (known != null) {
            return known;
        }
        String read = unique(String.join("/", key));
        String handle = unique(read + "/handle");
        nodes.add(Nodes.handle(handle, DataType.DT_FLOAT, shape));
        nodes.add(NodeDef.newBuilder()
                .setName(read)
                .setOp("ReadVariableOp")
                .addInput(handle)
                .putAttr("dtype", Nodes.type(DataType.DT_FLOAT))
                .build());
        weights.add(new LayerWeight(path, kind, name, index, shape, "float32", trainable, frozen, handle));
        handles.put(read, handle);
        KerasTensor tensor = new KerasTensor(read, shape);
        reads.put(key, tensor);
        return tensor;
    }

    /** Names a weight that no graph uses, such as a count. */
    void unusedWeight(List<String> path, String kind, String name, int index, DataType dtype) {
        List<String> key = new ArrayList<>(path);
        key.add(name);
        if (reads.put(key, new KerasTensor("", List.of())) == null) {
            weights.add(new LayerWeight(path, kind, name, index, List.of(), Tensors.name(dtype), false, false, ""));
        }
    }

    /** The handle of a weight that was read. */
    String handleOf(KerasTensor read) {
        return handles.get(read.name());
    }

    /** Adds a node under a name like the one it has. */
    String add(NodeDef.Builder node) {
        String name = unique(node.getName());
        nodes.add(node.setName(name).build());
        return name;
    }

    /** Names an op that changes a weight, which training mode runs beside the output. */
    void update(KerasTensor weight, String node) {
        updates.add(node);
        lastUpdates.put(handleOf(weight), node);
    }

    /** Reads a weight once more, after the last op that changes it; the first read where there is none. */
    KerasTensor updated(KerasTensor weight) {
        String update = lastUpdates.get(handleOf(weight));
        if (update == null) {
            return weight;
        }
        String again = unique(weight.name() + "/updated");
        nodes.add(NodeDef.newBuilder()
                .setName(again)
                .setOp("ReadVariableOp")
                .addInput(handleOf(weight))
                .addInput("^" + update)
                .putAttr("dtype", Nodes.type(DataType.DT_FLOAT))
                .build());
        handles.put(again, handleOf(weight));
        return new KerasTensor(again, weight.shape());
    }

    /** Node names are letters, digits and {@code _.\-/}, and begin with a letter, digit or point. */
    private String unique(String wanted) {
        String valid = wanted.replaceAll("[^A-Za-z0-9_.\\\\/-]", "_").replaceAll("^[^A-Za-z0-9.]", "x$0");
        String name = valid;
        for (int i = 1; !names.add(name); i++) {
            name = valid + "_" + i;
        }
        return name;
    }
}
