// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * One concrete function of a model: how it was traced and what it takes.
 *
 * @param function the function's name in the library
 * @param arguments the Python arguments it was traced with, by name: {@code Boolean}, {@code Long}, {@code Double} or
 *     {@code String}; of tensors, only a flag for training mode is among them
 * @param inputType the images' type
 * @param inputShape the images' shape, -1 for what is not fixed
 * @param extraArguments values for the tensor arguments that come after the images, in order
 * @param bound object-graph nodes of what the function captures, in order
 * @param output index among the function's outputs of the one that is the model's
 * @param outputShape that output's shape, -1 for what is not fixed
 */
public record CallTrace(
        String function,
        Map<String, Object> arguments,
        DataType inputType,
        TensorShapeProto inputShape,
        List<TensorProto> extraArguments,
        List<Integer> bound,
        int output,
        TensorShapeProto outputShape) {

    /** The argument that tells the modes apart. */
    static final String TRAINING = "training";

    public CallTrace {
        arguments = Map.copyOf(arguments);
        extraArguments = List.copyOf(extraArguments);
        bound = List.copyOf(bound);
    }

    /** The value of {@code training} it was traced with; empty where the model does not tell the modes apart. */
    public Optional<Boolean> training() {
        return arguments.get(TRAINING) instanceof Boolean value ? Optional.of(value) : Optional.empty();
    }
}
