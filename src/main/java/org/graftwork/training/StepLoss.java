// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.loss.Loss;
import java.util.HashMap;
import java.util.Map;

/**
 * Cross-entropy of logits, in nats, averaged over images. After a training step the predictions carry the loss that the
 * step itself computed, with dropout, label smoothing and class weights; it is taken from there. DJL's own average is
 * over batches; this one weighs a smaller last batch as what it is.
 */
public final class StepLoss extends Loss {

    private final Map<String, double[]> sums = new HashMap<>();

    public StepLoss() {
        super("loss");
    }

    /**
     * @param labels one array of shape [batch], the classes' indexes
     * @param predictions the logits, [batch, classes], and after a training step the step's loss
     */
    @Override
    public NDArray evaluate(NDList labels, NDList predictions) {
        NDArray logits = predictions.get(0);
        return logits.getManager().create(value(labels, predictions));
    }

    @Override
    public void addAccumulator(String key) {
        sums.put(key, new double[2]);
    }

    @Override
    public void updateAccumulator(String key, NDList labels, NDList predictions) {
        updateAccumulators(new String[] {key}, labels, predictions);
    }

    @Override
    public void updateAccumulators(String[] keys, NDList labels, NDList predictions) {
        double value = value(labels, predictions);
        long images = labels.get(0).size();
        for (String key : keys) {
            double[] sum = sums.get(key);
            sum[0] += value * images;
            sum[1] += images;
        }
    }

    @Override
    public void resetAccumulator(String key) {
        sums.put(key, new double[2]);
    }

    @Override
    public float getAccumulator(String key) {
        double[] sum = sums.get(key);
        return sum == null || sum[1] == 0 ? Float.NaN : (float) (sum[0] / sum[1]);
    }

    private static float value(NDList labels, NDList predictions) {
        if (predictions.size() > 1) {
            return predictions.get(1).getFloat();
        }
        return crossEntropy(predictions.get(0).toFloatArray(), labels.get(0).toIntArray());
    }

    /** The mean cross-entropy of logits of shape [images, classes], row-major. */
    static float crossEntropy(float[] logits, int[] labels) {
        int classes = logits.length / labels.length;
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < classes; c++) {
                highest = Math.max(highest, logits[i * classes + c]);
            }
            double exponentials = 0;
            for (int c = 0; c < classes; c++) {
                exponentials += Math.exp(logits[i * classes + c] - highest);
            }
            sum += Math.log(exponentials) + highest - logits[i * classes + labels[i]];
        }
        return (float) (sum / labels.length);
    }
}
