// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * One concrete function of a module's {@code __call__}: how it was traced and what it takes.
 *
 * @param function the function's name in the library
 * @param arguments the Python arguments it was traced with, by name: {@code Boolean}, {@code Long}, {@code Double} or
 *     {@code String}; tensors are not among them
 * @param inputShape the images' shape, -1 for what is not fixed
 * @param extraArguments values for the tensor arguments that come after the images, in order
 * @param bound object-graph nodes of what the function captures, in order
 * @param output index among the function's outputs of the one that is the model's
 * @param outputShape that output's shape, -1 for what is not fixed
 */
public record CallTrace(
        String function,
        Map<String, Object> arguments,
        TensorShapeProto inputShape,
        List<TensorProto> extraArguments,
        List<Integer> bound,
        int output,
        TensorShapeProto outputShape) {

    public CallTrace {
        arguments = Map.copyOf(arguments);
        extraArguments = List.copyOf(extraArguments);
        bound = List.copyOf(bound);
    }

    /** The value of {@code training} it was traced with; empty where the model does not tell the modes apart. */
    public Optional<Boolean> training() {
        return arguments.get("training") instanceof Boolean value ? Optional.of(value) : Optional.empty();
    }
}
