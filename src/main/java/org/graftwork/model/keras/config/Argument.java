// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What a layer is called with. */
public sealed interface Argument {

    /** An output of a layer. */
    record TensorArgument(TensorKey tensor) implements Argument {}

    /** Several arguments in one, such as the inputs of a merging layer. */
    record ListArgument(List<Argument> items) implements Argument {

        public ListArgument {
            items = List.copyOf(items);
        }
    }

    /** Anything that is not a tensor, as it is serialized. */
    record ConstantArgument(JsonNode value) implements Argument {}

    /** The layers' outputs in it, in their order. */
    default Stream<TensorKey> tensors() {
        if (this instanceof TensorArgument tensor) {
            return Stream.of(tensor.tensor());
        }
        return this instanceof ListArgument list ? list.items().stream().flatMap(Argument::tensors) : Stream.of();
    }
}
