// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.tensorflow.CheckpointReader;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.op.Ops;
import org.tensorflow.types.TString;

/** Writes a TF2 checkpoint by TensorFlow's own save op: a {@code .index} and one {@code .data} file. */
final class CheckpointWriter {

    private CheckpointWriter() {}

    /**
     * Writes the values of a model's variables, and which object each belongs to.
     *
     * @param prefix the files' path without their endings
     * @throws IOException if the files cannot be written
     */
    static void write(ReusableSavedModel model, Path prefix) throws IOException {
        NativeTensorFlow.load();
        List<String> keys = new ArrayList<>();
        List<Operand<?>> tensors = new ArrayList<>();
        List<Tensor> values = new ArrayList<>();
        try (Graph graph = new Graph();
                Session session = new Session(graph)) {
            Ops tf = Ops.create(graph);
            for (int i = 0; i < model.variables().size(); i++) {
                Tensor value = Tensors.toNative(model.variables().get(i).value());
                values.add(value);
                tensors.add(tf.placeholder(Tensors.type(value.dataType())));
                keys.add(ObjectGraph.checkpointKey(i));
            }
            values.add(TString.tensorOfBytes(
                    NdArrays.scalarOfObject(ObjectGraph.ofCheckpoint(model).toByteArray())));
            tensors.add(tf.placeholder(TString.class));
            keys.add(CheckpointReader.OBJECT_GRAPH_KEY);
            Operand<TString> slices = strings(tf, keys.stream().map(key -> "").toList());
            var save = tf.train.save(tf.constant(prefix.toString()), strings(tf, keys), slices, tensors);
            Session.Runner runner = session.runner().addTarget(save);
            for (int i = 0; i < tensors.size(); i++) {
                runner.feed(tensors.get(i), values.get(i));
            }
            save(runner, prefix);
        } finally {
            values.forEach(Tensor::close);
        }
    }

    /** TensorFlow's errors have no class of their own in common: many are Java's, such as IllegalArgumentException. */
    private static void save(Session.Runner runner, Path prefix) throws IOException {
        try {
            runner.run().close();
        } catch (RuntimeException e) {
            throw new IOException("The checkpoint " + prefix + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static Operand<TString> strings(Ops tf, List<String> values) {
        return tf.constant(NdArrays.vectorOfObjects(values.toArray(String[]::new)));
    }
}
