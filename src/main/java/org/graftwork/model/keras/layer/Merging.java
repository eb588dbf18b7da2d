// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.List;
import org.graftwork.model.ShapeText;

/** Layers that make one tensor of several. */
final class Merging {

    private Merging() {}

    /** @param op such as {@code AddV2} */
    static LayerKind elementwise(String op) {
        return layer -> {
            List<KerasTensor> inputs = layer.inputs();
            KerasTensor result = inputs.get(0);
            for (KerasTensor input : inputs.subList(1, inputs.size())) {
                result = combine(layer, op, result, input);
            }
            return inputs.size() == 1 ? layer.ops().unary("Identity", result) : result;
        };
    }

    static KerasTensor average(LayerScope layer) {
        KerasTensor sum = elementwise("AddV2").write(layer);
        return layer.ops().binary("Mul", sum, 1.0 / layer.inputs().size());
    }

    /** {@code CustomScaleLayer} of Inception-ResNet V2: the first input and a share of the second. */
    static KerasTensor scaledSum(LayerScope layer) {
        List<KerasTensor> inputs = layer.inputs();
        if (inputs.size() != 2) {
            throw layer.problem("adds two inputs, but gets " + inputs.size() + "; the file is damaged: get it again");
        }
        KerasTensor share =
                layer.ops().binary("Mul", inputs.get(1), layer.settings().number("scale", 1));
        return combine(layer, "AddV2", inputs.get(0), share);
    }

    static KerasTensor concatenate(LayerScope layer) {
        List<KerasTensor> inputs = layer.inputs();
        int axis = layer.axis(
                layer.settings().has("axis") ? layer.settings().integers("axis").get(0) : -1, inputs.get(0));
        for (KerasTensor input : inputs) {
            if (!fit(input.shapeWith(axis, 1), inputs.get(0).shapeWith(axis, 1))) {
                throw mismatch(layer, inputs.get(0), input);
            }
        }
        return layer.ops().concatenate(inputs, axis);
    }

    static KerasTensor combine(LayerScope layer, String op, KerasTensor first, KerasTensor second) {
        try {
            return layer.ops().binary(op, first, second);
        } catch (IllegalArgumentException e) {
            throw mismatch(layer, first, second);
        }
    }

    private static boolean fit(List<Long> first, List<Long> second) {
        if (first.size() != second.size()) {
            return false;
        }
        for (int i = 0; i < first.size(); i++) {
            if (!first.get(i).equals(second.get(i)) && first.get(i) >= 0 && second.get(i) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static org.graftwork.model.ModelProblem mismatch(LayerScope layer, KerasTensor first, KerasTensor second) {
        return layer.problem("gets tensors of shapes " + ShapeText.of(first.shape()) + " and "
                + ShapeText.of(second.shape()) + ", which do not fit; the file is damaged: get it again");
    }
}
