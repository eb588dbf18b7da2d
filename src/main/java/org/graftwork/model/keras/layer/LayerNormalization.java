// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.graftwork.model.keras.config.Settings;

/** {@code LayerNormalization}: every image by its own mean and variance along some axes. */
final class LayerNormalization {

    private LayerNormalization() {}

    static KerasTensor write(LayerScope layer) {
        Settings settings = layer.settings();
        Ops ops = layer.ops();
        KerasTensor x = layer.input();
        if (settings.flag("rms_scaling", false)) {
            throw layer.problem("scales by the root of the mean square, which is not supported here");
        }
        List<Long> wanted = settings.has("axis") ? settings.integers("axis") : List.of(-1L);
        int[] axes = wanted.stream()
                .mapToInt(axis -> layer.axis(axis, x))
                .sorted()
                .distinct()
                .toArray();
        KerasTensor mean = ops.reduce("Mean", x, true, axes);
        KerasTensor distance = ops.binary("Sub", x, mean);
        KerasTensor variance = ops.reduce("Mean", ops.unary("Square", distance), true, axes);
        KerasTensor scale = ops.unary("Rsqrt", ops.binary("AddV2", variance, settings.number("epsilon", 1e-3)));
        KerasTensor result = ops.binary("Mul", distance, scale);
        List<Long> shape = IntStream.of(axes).mapToObj(x::size).toList();
        shape.forEach(layer::known);
        if (settings.flag("scale", true)) {
            result = ops.binary("Mul", result, along(ops, layer.weight("gamma", shape, true), x, axes));
        }
        if (settings.flag("center", true)) {
            result = ops.binary("AddV2", result, along(ops, layer.weight("beta", shape, true), x, axes));
        }
        return result;
    }

    /** A tensor over some axes of another one, with size 1 along its others. */
    static KerasTensor along(Ops ops, KerasTensor values, KerasTensor x, int... axes) {
        List<Long> shape = new ArrayList<>(Collections.nCopies(x.rank(), 1L));
        for (int i = 0; i < axes.length; i++) {
            shape.set(axes[i], values.size(i));
        }
        boolean last = axes.length == 1 && axes[0] == x.rank() - 1;
        return last || values.rank() == 0 ? values : ops.reshape(values, shape);
    }
}
