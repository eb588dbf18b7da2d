// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One use of a layer.
 *
 * @param arguments by place
 * @param named by name
 */
public record LayerCall(List<Argument> arguments, Map<String, Argument> named) {

    public LayerCall {
        arguments = List.copyOf(arguments);
        named = Map.copyOf(named);
    }

    /** A call with nothing but a tensor. */
    static LayerCall of(TensorKey input) {
        return new LayerCall(List.of(new Argument.TensorArgument(input)), Map.of());
    }

    /** All tensors it needs, in their order. */
    public Stream<TensorKey> tensors() {
        return Stream.concat(arguments.stream(), named.values().stream()).flatMap(Argument::tensors);
    }

    /** The argument {@code training}, where the call fixes it. */
    public Optional<Boolean> training() {
        return named.get("training") instanceof Argument.ConstantArgument constant
                        && constant.value().isBoolean()
                ? Optional.of(constant.value().booleanValue())
                : Optional.empty();
    }
}
