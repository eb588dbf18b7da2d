// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.sketch;

import java.util.List;
import java.util.SplittableRandom;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableReader;
import org.graftwork.model.VariableRole;
import org.graftwork.model.keras.KerasDraft;
import org.graftwork.tensorflow.Initializers;
import org.graftwork.tensorflow.TensorValue;

/** Makes the network of a sketch, with the first values that Keras gives such layers. */
public final class SketchedNetwork {

    private SketchedNetwork() {}

    /** The same sketch gives the same values; they are drawn when they are read. */
    public static PretrainedModel of(NetworkSketch sketch) {
        VariableReader first = variables -> variables.stream()
                .map(variable -> first(variable, sketch.seed()))
                .toList();
        PretrainedModel network = KerasDraft.of(SketchConfig.of(sketch), first);
        return network.withInput(network.input().withRange(ValueRange.ZERO_TO_ONE));
    }

    private static TensorValue first(VariableInfo variable, long seed) {
        List<Long> shape = variable.shape();
        VariableRole role = variable.role();
        if (role == VariableRole.KERNEL) {
            long own = new SplittableRandom(seed ^ variable.key().hashCode()).nextLong();
            return Initializers.glorotUniform(shape, own);
        }
        return Initializers.constant(shape, role == VariableRole.GAMMA || role == VariableRole.MOVING_VARIANCE ? 1 : 0);
    }
}
