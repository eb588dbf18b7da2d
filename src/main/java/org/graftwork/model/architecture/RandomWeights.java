// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.Initializers;
import org.graftwork.tensorflow.TensorValue;

/** First values for a network that is trained from the start, chosen by what each variable's name says it is. */
public final class RandomWeights {

    private RandomWeights() {}

    /**
     * Draws values: He normal for kernels, 1 for scales and moving variances, 0 for all else.
     *
     * @param variables of type float32
     * @return one a variable, in their order; the same seed gives the same
     */
    public static List<TensorValue> of(List<VariableInfo> variables, long seed) {
        SplittableRandom seeds = new SplittableRandom(seed);
        List<TensorValue> values = new ArrayList<>();
        for (VariableInfo variable : variables) {
            values.add(value(variable, seeds.nextLong()));
        }
        return values;
    }

    private static TensorValue value(VariableInfo variable, long seed) {
        List<Long> shape = variable.shape();
        String role = variable.name().substring(variable.name().lastIndexOf('/') + 1);
        if (role.startsWith("gamma") || role.startsWith("moving_variance")) {
            return Initializers.constant(shape, 1);
        }
        if (shape.size() < 2) {
            return Initializers.constant(shape, 0);
        }
        return Initializers.heNormal(shape, inputs(role, shape), seed);
    }

    /** How many inputs an output has; in a depthwise kernel it has those of one channel only. */
    private static long inputs(String role, List<Long> shape) {
        int last = role.startsWith("depthwise") ? shape.size() - 2 : shape.size() - 1;
        return shape.subList(0, last).stream().reduce(1L, Math::multiplyExact);
    }
}
