// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.Struct.StructuredValue;
import org.tensorflow.proto.Struct.TensorSpecProto;
import org.tensorflow.proto.TensorShapeProto;

/**
 * Which of a function's outputs is the model's.
 *
 * @param index among the flat outputs
 * @param shape -1 for what is not fixed
 */
record TraceOutput(int index, TensorShapeProto shape) {

    /** What outputs are called that are meant to be the model's, the best one first. */
    static final List<String> USUAL_NAMES = List.of(
            "default", "feature_vector", "features", "output_0", "output", "logits", "predictions", "probabilities");

    private static final Set<DataType> NUMBERS =
            EnumSet.of(DataType.DT_FLOAT, DataType.DT_HALF, DataType.DT_DOUBLE, DataType.DT_BFLOAT16);
    private static final Set<Integer> RANKS = Set.of(2, 4);

    /** The only output, the one with the most usual name, or the first that can be features or scores. */
    static Optional<TraceOutput> of(StructuredValue signature) {
        List<PythonSignature.Leaf> leaves = PythonSignature.leaves("", signature);
        if (leaves.size() == 1) {
            return output(leaves, 0);
        }
        Optional<TraceOutput> named = USUAL_NAMES.stream()
                .flatMap(name -> IntStream.range(0, leaves.size())
                        .filter(i -> leaves.get(i).name().equals(name))
                        .boxed())
                .findFirst()
                .flatMap(i -> output(leaves, i));
        return named.isPresent()
                ? named
                : IntStream.range(0, leaves.size())
                        .filter(i -> isUsable(leaves.get(i)))
                        .boxed()
                        .findFirst()
                        .flatMap(i -> output(leaves, i));
    }

    /** Whether a tensor can be features or scores. */
    static boolean isUsable(DataType dtype, TensorShapeProto shape) {
        return NUMBERS.contains(dtype) && RANKS.contains(shape.getDimCount());
    }

    private static boolean isUsable(PythonSignature.Leaf leaf) {
        TensorSpecProto spec = leaf.value().getTensorSpecValue();
        return leaf.value().hasTensorSpecValue() && isUsable(spec.getDtype(), spec.getShape());
    }

    private static Optional<TraceOutput> output(List<PythonSignature.Leaf> leaves, int index) {
        StructuredValue value = leaves.get(index).value();
        return value.hasTensorSpecValue()
                        && NUMBERS.contains(value.getTensorSpecValue().getDtype())
                ? Optional.of(new TraceOutput(index, value.getTensorSpecValue().getShape()))
                : Optional.empty();
    }
}
