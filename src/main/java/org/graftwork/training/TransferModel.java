// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.BaseModel;
import ai.djl.Device;
import ai.djl.engine.Engine;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.TrainingConfig;
import ai.djl.util.PairList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graftwork.model.PretrainedModel;
import org.graftwork.tensorflow.Initializers;
import org.graftwork.tensorflow.NativeTensorFlow;
import org.graftwork.tensorflow.TensorValue;

/**
 * A base model with a head on it, as a DJL model: DJL's TensorFlow engine only runs models; this one can be trained. It
 * keeps the network's values between phases, and a {@link TransferTrainer} changes them.
 */
public final class TransferModel extends BaseModel {

    private final PretrainedModel base;
    private final HeadSpec head;
    private final List<String> classes;
    private List<TensorValue> baseValues;
    private TensorValue kernel;
    private TensorValue bias;
    private Optional<TrainableBase> trainable = Optional.empty();

    /**
     * Puts a new head on a base.
     *
     * @param baseValues the base's values, in the order of its variables
     * @param seed for the head's first kernel
     */
    public TransferModel(
            PretrainedModel base, List<TensorValue> baseValues, HeadSpec head, List<String> classes, long seed) {
        super(base.name());
        Engine engine = NativeTensorFlow.load();
        this.manager = engine.newBaseManager(Device.cpu());
        this.dataType = DataType.FLOAT32;
        this.base = base;
        this.baseValues = List.copyOf(baseValues);
        this.head = head;
        this.classes = List.copyOf(classes);
        int features = base.output().dimensions();
        kernel = Initializers.glorotUniform(List.of((long) features, (long) classes.size()), seed);
        bias = Initializers.constant(List.of((long) classes.size()), 0);
        block = new TransferBlock(this);
    }

    /** What is trained under the head in the training that comes next: nothing at first, so that it is the head alone. */
    void setTrainable(Optional<TrainableBase> trained) {
        trainable = trained;
    }

    @Override
    public TransferTrainer newTrainer(TrainingConfig config) {
        return new TransferTrainer(this, config);
    }

    @Override
    public PairList<String, Shape> describeInput() {
        PairList<String, Shape> input = new PairList<>();
        input.add(
                "images",
                new Shape(
                        -1,
                        base.input().height(),
                        base.input().width(),
                        base.input().channels()));
        return input;
    }

    /**
     * Not supported: a model is opened by {@code org.graftwork.model} and then handed in.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public void load(Path modelPath, String prefix, Map<String, ?> options) throws IOException {
        throw new UnsupportedOperationException("Open the base first, then make a TransferModel of it");
    }

    @Override
    public void close() {
        ((TransferBlock) block).close();
        super.close();
    }

    PretrainedModel base() {
        return base;
    }

    HeadSpec head() {
        return head;
    }

    List<String> classes() {
        return classes;
    }

    Optional<TrainableBase> trainable() {
        return trainable;
    }

    List<TensorValue> baseValues() {
        return baseValues;
    }

    TensorValue kernel() {
        return kernel;
    }

    TensorValue bias() {
        return bias;
    }

    void setValues(List<TensorValue> newBaseValues, TensorValue newKernel, TensorValue newBias) {
        baseValues = List.copyOf(newBaseValues);
        kernel = newKernel;
        bias = newBias;
        ((TransferBlock) block).forget();
    }
}
