// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDArray;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;

/**
 * A DJL optimizer whose update rule runs inside TensorFlow's graph, in the same step as the gradients. The rules are
 * TensorFlow's own kernels, with the constants of Keras' optimizers (Adam: beta 0.9 and 0.999; RMSprop: rho 0.9;
 * epsilon 1e-7 for both).
 */
public final class InGraphOptimizer extends Optimizer {

    private final OptimizerSpec spec;
    private final Tracker learningRate;

    /** An optimizer with a learning rate that stays. */
    public InGraphOptimizer(OptimizerSpec spec) {
        this(spec, Tracker.fixed((float) spec.learningRate()));
    }

    /**
     * An optimizer with a learning rate that changes.
     *
     * @param spec the rule
     * @param learningRate the rate of each step, counted from 1; it replaces the one in {@code spec}
     */
    public InGraphOptimizer(OptimizerSpec spec, Tracker learningRate) {
        super(new SettingsOfDjl());
        this.spec = spec;
        this.learningRate = learningRate;
    }

    OptimizerSpec spec() {
        return spec;
    }

    float learningRate(int step) {
        return learningRate.getNewValue(step);
    }

    /**
     * Not used: steps are made inside the graph.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void update(String parameterId, NDArray weight, NDArray grad) {
        throw new UnsupportedOperationException("TransferTrainer makes its steps inside TensorFlow's graph");
    }

    private static final class SettingsOfDjl extends OptimizerBuilder<SettingsOfDjl> {
        @Override
        protected SettingsOfDjl self() {
            return this;
        }
    }
}
