// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.op.train.Restore;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph;
import org.tensorflow.types.TString;
import org.tensorflow.types.family.TType;

/**
 * Reads a TF2 checkpoint, such as the {@code variables/variables} of a SavedModel, by TensorFlow's own restore op.
 */
public final class CheckpointReader {

    /** The key of the object graph that names all other keys. */
    public static final String OBJECT_GRAPH_KEY = "_CHECKPOINTABLE_OBJECT_GRAPH";

    private final Path prefix;

    /**
     * @param prefix the checkpoint's path without {@code .index}
     */
    public CheckpointReader(Path prefix) {
        NativeTensorFlow.load();
        this.prefix = prefix;
    }

    /**
     * The key of a part of a tensor, such as a partitioned variable is stored in.
     *
     * @param tensor the whole one's key
     * @param shape the whole one's
     * @param offsets where the part begins, one a dimension
     * @param lengths the part's shape
     */
    public static String sliceKey(String tensor, List<Long> shape, List<Long> offsets, List<Long> lengths) {
        StringBuilder key = new StringBuilder(tensor);
        shape.forEach(size -> key.append(' ').append(size));
        for (int i = 0; i < offsets.size(); i++) {
            key.append(i == 0 ? ' ' : ':').append(offsets.get(i)).append(',').append(lengths.get(i));
        }
        return key.toString();
    }

    /**
     * Reads tensors of fixed-size numbers.
     *
     * @param keys of tensors, or of parts as {@link #sliceKey} gives them
     * @param types one a key
     * @throws IOException if the checkpoint is missing or damaged
     */
    public List<TensorValue> read(List<String> keys, List<DataType> types) throws IOException {
        if (keys.isEmpty()) {
            return List.of();
        }
        List<TensorValue> values = new ArrayList<>();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Restore restore = restore(graph, keys, types);
            Session.Runner runner = session.runner();
            restore.tensors().forEach(output -> runner.fetch((Operand<?>) output));
            try (Result result = runner.run()) {
                result.forEach(entry -> values.add(Tensors.toHeap(entry.getValue())));
            }
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
        return values;
    }

    /**
     * Reads which key each object's values stand under.
     *
     * @throws IOException if the checkpoint is missing or damaged
     */
    public TrackableObjectGraph objectGraph() throws IOException {
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Restore restore = restore(graph, List.of(OBJECT_GRAPH_KEY), List.of(DataType.DT_STRING));
            try (Result result = session.runner()
                    .fetch((Operand<?>) restore.tensors().get(0))
                    .run()) {
                return TrackableObjectGraph.parseFrom(
                        ((TString) result.get(0)).asBytes().getObject());
            }
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    /** TensorFlow's errors have no class of their own in common: many are Java's, such as IllegalArgumentException. */
    private IOException unreadable(RuntimeException cause) {
        return new IOException("The checkpoint " + prefix + " cannot be read", cause);
    }

    /** A key's tensor, and after its first space what TensorFlow calls a slice specification; tensors have no spaces. */
    private Restore restore(Graph graph, List<String> keys, List<DataType> types) {
        Ops tf = Ops.create(graph);
        List<Class<? extends TType>> classes = new ArrayList<>();
        types.forEach(type -> classes.add(Tensors.type(type)));
        String[] tensors = new String[keys.size()];
        String[] slices = new String[keys.size()];
        for (int i = 0; i < tensors.length; i++) {
            int space = keys.get(i).indexOf(' ');
            tensors[i] = space < 0 ? keys.get(i) : keys.get(i).substring(0, space);
            slices[i] = space < 0 ? "" : keys.get(i).substring(space + 1);
        }
        return tf.train.restore(
                tf.constant(prefix.toString()),
                tf.constant(NdArrays.vectorOfObjects(tensors)),
                tf.constant(NdArrays.vectorOfObjects(slices)),
                classes);
    }
}
