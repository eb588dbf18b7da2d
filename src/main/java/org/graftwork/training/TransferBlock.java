// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractSymbolBlock;
import ai.djl.nn.ParameterList;
import ai.djl.training.ParameterStore;
import ai.djl.util.PairList;
import org.graftwork.tensorflow.FrozenGraph;
import org.graftwork.tensorflow.GraphSession;

/**
 * The network of a {@link TransferModel} in inference mode, for DJL's predictors: images of shape [batch, height, width,
 * channels] in the base's range to probabilities of shape [batch, classes].
 */
final class TransferBlock extends AbstractSymbolBlock implements AutoCloseable {

    private final TransferModel model;
    private GraphSession base;

    TransferBlock(TransferModel model) {
        this.model = model;
    }

    @Override
    protected NDList forwardInternal(
            ParameterStore parameterStore, NDList inputs, boolean training, PairList<String, Object> params) {
        NDArray images = inputs.get(0);
        float[] features = base().run(images.toFloatArray(), images.getShape().getShape());
        int batch = (int) images.getShape().get(0);
        float[] probabilities = Dense.softmax(Dense.logits(features, batch, model.kernel(), model.bias()), batch);
        return new NDList(images.getManager()
                .create(probabilities, new Shape(batch, model.classes().size())));
    }

    /** The base runs with new values from the next image on. */
    void forget() {
        close();
    }

    private GraphSession base() {
        if (base == null) {
            base = session(model);
        }
        return base;
    }

    /** The model's base, with its present values as constants. */
    private static GraphSession session(TransferModel model) {
        return new GraphSession(
                FrozenGraph.of(model.base().inference(), model.baseValues()),
                model.base().inference().input(),
                model.base().inference().output());
    }

    /** None: the values are TensorFlow's, not DJL's. */
    @Override
    public ParameterList getDirectParameters() {
        return new ParameterList();
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public void removeLastBlock() {
        throw new UnsupportedOperationException("The base is open without its head already");
    }

    @Override
    public void close() {
        if (base != null) {
            base.close();
            base = null;
        }
    }
}
