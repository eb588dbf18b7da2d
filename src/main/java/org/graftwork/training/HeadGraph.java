// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Operand;
import org.tensorflow.Output;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.VarHandleOp;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;

/** The part of a graph that is the head: dropout, one dense layer, and the loss. */
final class HeadGraph {

    static final String KERNEL = "head_kernel";
    static final String BIAS = "head_bias";

    private final Ops tf;
    private final TrainingGraph.Settings settings;
    private final Placeholder<TInt32> labels;
    private final Placeholder<TFloat32> weights;
    private final Placeholder<TInt32> dropoutSeed;
    private final VarHandleOp kernel;
    private final VarHandleOp bias;
    private final Output<TFloat32> kernelRead;
    private final Output<TFloat32> biasRead;

    HeadGraph(Ops tf, TrainingGraph.Settings settings) {
        this.tf = tf;
        this.settings = settings;
        labels = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(-1)));
        weights = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(-1)));
        dropoutSeed = tf.placeholder(TInt32.class, Placeholder.shape(Shape.of(2)));
        Shape kernelShape = Shape.of(settings.features(), settings.classes());
        kernel = tf.varHandleOp(TFloat32.class, kernelShape, VarHandleOp.sharedName(KERNEL));
        bias = tf.varHandleOp(TFloat32.class, Shape.of(settings.classes()), VarHandleOp.sharedName(BIAS));
        kernelRead = tf.readVariableOp(kernel, TFloat32.class).asOutput();
        biasRead = tf.readVariableOp(bias, TFloat32.class).asOutput();
    }

    void addTo(VariableStore variables) {
        variables.add(tf, KERNEL, kernel, DataType.DT_FLOAT);
        variables.add(tf, BIAS, bias, DataType.DT_FLOAT);
    }

    /** Takes the class of each image of the batch. */
    Placeholder<TInt32> labels() {
        return labels;
    }

    /** Takes the weight of each image of the batch. */
    Placeholder<TFloat32> weights() {
        return weights;
    }

    /** Takes two numbers that decide what dropout leaves out. */
    Placeholder<TInt32> dropoutSeed() {
        return dropoutSeed;
    }

    /** Its variables' handles, each with the places where it is read. */
    Map<Operand<?>, List<Output<?>>> reads() {
        Map<Operand<?>, List<Output<?>>> reads = new LinkedHashMap<>();
        reads.put(kernel, List.of(kernelRead));
        reads.put(bias, List.of(biasRead));
        return reads;
    }

    Operand<TFloat32> logits(Operand<TFloat32> features) {
        return tf.nn.biasAdd(tf.linalg.matMul(features, kernelRead), biasRead);
    }

    /** Leaves features out at random; what is kept is scaled up, so that the sum stays the same on average. */
    Operand<TFloat32> dropout(Operand<TFloat32> features) {
        float rate = (float) settings.head().dropout();
        if (rate == 0) {
            return features;
        }
        Operand<TFloat32> uniform = tf.random.statelessRandomUniform(tf.shape(features), dropoutSeed);
        Operand<TFloat32> kept = tf.dtypes.cast(tf.math.greaterEqual(uniform, tf.constant(rate)), TFloat32.class);
        return tf.math.mul(tf.math.mul(features, kept), tf.constant(1 / (1 - rate)));
    }

    /** The mean over the batch of each image's cross-entropy times its weight, as Keras counts it. */
    Operand<TFloat32> loss(Operand<TFloat32> logits) {
        float smoothing = (float) settings.labelSmoothing();
        float rest = smoothing / settings.classes();
        Operand<TFloat32> targets = tf.oneHot(
                labels, tf.constant(settings.classes()), tf.constant(1 - smoothing + rest), tf.constant(rest));
        Operand<TFloat32> each =
                tf.nn.softmaxCrossEntropyWithLogits(logits, targets).loss();
        return tf.math.mean(tf.math.mul(each, weights), tf.constant(0));
    }
}
