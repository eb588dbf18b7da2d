// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.TensorValue;
import org.tensorflow.proto.DataType;

/** Compares a base's values before and after training, bit by bit and by how far they went. */
final class VariableChanges {

    private VariableChanges() {}

    /**
     * @param trained the variables that were trained, by their number
     * @return one a variable, in the model's order
     */
    static List<VariableChange> between(
            PretrainedModel base, List<TensorValue> before, List<TensorValue> after, Set<Integer> trained) {
        List<VariableChange> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            VariableInfo variable = base.variables().get(i);
            boolean changed = !Arrays.equals(before.get(i).data(), after.get(i).data());
            changes.add(new VariableChange(
                    variable.name(),
                    variable.key(),
                    trained.contains(i),
                    changed,
                    changed ? distance(before.get(i), after.get(i)) : 0));
        }
        return changes;
    }

    private static double distance(TensorValue before, TensorValue after) {
        if (before.dtype() != DataType.DT_FLOAT && before.dtype() != DataType.DT_DOUBLE) {
            return 1;
        }
        double[] first = numbers(before);
        double[] second = numbers(after);
        double squares = 0;
        double norm = 0;
        for (int i = 0; i < first.length; i++) {
            squares += (second[i] - first[i]) * (second[i] - first[i]);
            norm += first[i] * first[i];
        }
        return norm == 0 ? Math.sqrt(squares) : Math.sqrt(squares / norm);
    }

    private static double[] numbers(TensorValue value) {
        ByteBuffer data = ByteBuffer.wrap(value.data()).order(ByteOrder.LITTLE_ENDIAN);
        double[] numbers = new double[Math.toIntExact(value.size())];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = value.dtype() == DataType.DT_FLOAT ? data.getFloat() : data.getDouble();
        }
        return numbers;
    }
}
