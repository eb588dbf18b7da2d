// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.core.VarHandleOp;
import org.tensorflow.op.train.ResourceApplyKerasMomentum;
import org.tensorflow.types.TFloat32;

/** The part of a graph that turns gradients into new values of variables. */
final class UpdateRule {

    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;
    private static final float RHO = 0.9f;
    private static final float EPSILON = 1e-7f;

    private final Ops tf;
    private final OptimizerSpec spec;
    private final Placeholder<TFloat32> learningRate;
    private final Placeholder<TFloat32> beta1Power;
    private final Placeholder<TFloat32> beta2Power;
    private final List<Op> initializers = new ArrayList<>();
    private final List<Op> updates = new ArrayList<>();

    UpdateRule(Ops tf, OptimizerSpec spec) {
        this.tf = tf;
        this.spec = spec;
        learningRate = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        beta1Power = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
        beta2Power = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.scalar()));
    }

    /** Adds the update of one variable. */
    void add(Operand<?> handle, Shape shape, Operand<TFloat32> gradient) {
        updates.add(
                switch (spec.kind()) {
                    case ADAM ->
                        tf.train.resourceApplyAdam(
                                resource(handle),
                                slot(shape),
                                slot(shape),
                                beta1Power,
                                beta2Power,
                                learningRate,
                                tf.constant(BETA_1),
                                tf.constant(BETA_2),
                                tf.constant(EPSILON),
                                gradient);
                    case SGD ->
                        tf.train.resourceApplyKerasMomentum(
                                resource(handle),
                                slot(shape),
                                learningRate,
                                gradient,
                                tf.constant((float) spec.momentum()),
                                ResourceApplyKerasMomentum.useNesterov(false));
                    case RMSPROP ->
                        tf.train.resourceApplyRmsProp(
                                resource(handle),
                                slot(shape),
                                slot(shape),
                                learningRate,
                                tf.constant(RHO),
                                tf.constant((float) spec.momentum()),
                                tf.constant(EPSILON),
                                gradient);
                });
    }

    /** Ops that set the optimizer's memory to zero. */
    List<Op> initializers() {
        return initializers;
    }

    /**
     * Adds the updates to a run.
     *
     * @param step counted from 1
     * @param rate the learning rate of this step
     * @param open takes the tensors to close after the run
     */
    void schedule(Session.Runner runner, int step, float rate, List<Tensor> open) {
        BiConsumer<Placeholder<TFloat32>, Float> feed = (placeholder, value) -> {
            Tensor tensor = TFloat32.scalarOf(value);
            open.add(tensor);
            runner.feed(placeholder, tensor);
        };
        feed.accept(learningRate, rate);
        feed.accept(beta1Power, (float) Math.pow(BETA_1, step));
        feed.accept(beta2Power, (float) Math.pow(BETA_2, step));
        updates.forEach(runner::addTarget);
    }

    private Operand<TFloat32> slot(Shape shape) {
        VarHandleOp handle =
                tf.varHandleOp(TFloat32.class, shape, VarHandleOp.sharedName("slot_" + initializers.size()));
        Operand<TFloat32> zeros = tf.zeros(tf.constant(shape.asArray()), TFloat32.class);
        initializers.add(tf.assignVariableOp(handle, zeros));
        return resource(handle);
    }

    /** A resource handle has no element type of its own; the ops that take one do not look at it. */
    @SuppressWarnings("unchecked")
    private static Operand<TFloat32> resource(Operand<?> handle) {
        return (Operand<TFloat32>) handle;
    }
}
