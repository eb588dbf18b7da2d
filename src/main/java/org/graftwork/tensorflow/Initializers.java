// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** First values of variables. */
public final class Initializers {

    private Initializers() {}

    /** Uniform in plus or minus sqrt(6 / (inputs + outputs)). Glorot and Bengio 2010; the default of Keras' Dense. */
    public static TensorValue glorotUniform(List<Long> shape, long seed) {
        long receptive = shape.subList(0, shape.size() - 2).stream().reduce(1L, Math::multiplyExact);
        long inputs = receptive * shape.get(shape.size() - 2);
        long outputs = receptive * shape.get(shape.size() - 1);
        double limit = Math.sqrt(6.0 / (inputs + outputs));
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[size(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) ((2 * random.nextDouble() - 1) * limit);
        }
        return TensorValue.of(shape, values);
    }

    /** Normal with a variance of 2 / inputs. He et al. 2015, for layers that a rectifier follows. */
    public static TensorValue heNormal(List<Long> shape, long inputs, long seed) {
        double deviation = Math.sqrt(2.0 / inputs);
        Random random = new Random(seed);
        float[] values = new float[size(shape)];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (random.nextGaussian() * deviation);
        }
        return TensorValue.of(shape, values);
    }

    public static TensorValue constant(List<Long> shape, float value) {
        float[] values = new float[size(shape)];
        Arrays.fill(values, value);
        return TensorValue.of(shape, values);
    }

    private static int size(List<Long> shape) {
        return Math.toIntExact(shape.stream().reduce(1L, Math::multiplyExact));
    }
}
