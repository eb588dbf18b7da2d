// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import org.graftwork.tensorflow.TensorValue;

/** A dense layer on the heap: too little work to be worth a session. */
final class Dense {
    private Dense() {}

    /** [batch, features] times [features, classes] plus [classes]. */
    static float[] logits(float[] features, int batch, TensorValue kernel, TensorValue bias) {
        float[] weights = kernel.floats();
        float[] offsets = bias.floats();
        int inputs = features.length / batch;
        int outputs = offsets.length;
        float[] result = new float[batch * outputs];
        for (int image = 0; image < batch; image++) {
            for (int output = 0; output < outputs; output++) {
                double sum = offsets[output];
                for (int i = 0; i < inputs; i++) {
                    sum += (double) features[image * inputs + i] * weights[i * outputs + output];
                }
                result[image * outputs + output] = (float) sum;
            }
        }
        return result;
    }

    /** Softmax along the rows of [batch, classes]. */
    static float[] softmax(float[] logits, int batch) {
        int classes = logits.length / batch;
        float[] result = new float[logits.length];
        for (int start = 0; start < logits.length; start += classes) {
            double highest = Double.NEGATIVE_INFINITY;
            for (int c = 0; c < classes; c++) {
                highest = Math.max(highest, logits[start + c]);
            }
            double sum = 0;
            for (int c = 0; c < classes; c++) {
                sum += Math.exp(logits[start + c] - highest);
            }
            for (int c = 0; c < classes; c++) {
                result[start + c] = (float) (Math.exp(logits[start + c] - highest) / sum);
            }
        }
        return result;
    }

    /** The share of photos whose highest logit is that of their class. */
    static double accuracy(LabelledFeatures features, TensorValue kernel, TensorValue bias) {
        int right = 0;
        for (int i = 0; i < features.size(); i++) {
            float[] scores = logits(features.vectors().get(i), 1, kernel, bias);
            int best = 0;
            for (int c = 1; c < scores.length; c++) {
                best = scores[c] > scores[best] ? c : best;
            }
            right += best == features.labels()[i] ? 1 : 0;
        }
        return (double) right / features.size();
    }
}
