// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.layer;

import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.ShapeText;

/** {@code Dense}, over the last axis of a tensor of any rank. */
final class Dense {

    private Dense() {}

    static KerasTensor write(LayerScope layer) {
        Ops ops = layer.ops();
        KerasTensor x = layer.input();
        if (x.rank() < 2) {
            throw layer.problem(
                    "gets a tensor of shape " + ShapeText.of(x.shape()) + "; the file is damaged: get it again");
        }
        long inputs = layer.known(x.channels());
        long units = layer.settings().count("units");
        KerasTensor kernel = layer.weight("kernel", inputs, units);
        KerasTensor rows = x.rank() == 2 ? x : ops.reshape(x, List.of(-1L, inputs));
        KerasTensor product = ops.op("MatMul", rows, kernel).give(List.of(-1L, units));
        if (layer.settings().flag("use_bias", true)) {
            product = ops.op("BiasAdd", product, layer.weight("bias", units)).give(product.shape());
        }
        return Activations.apply(layer, x.rank() == 2 ? product : back(ops, x, product));
    }

    private static KerasTensor back(Ops ops, KerasTensor x, KerasTensor product) {
        List<Long> shape = new ArrayList<>(x.shape());
        shape.set(x.rank() - 1, product.channels());
        if (x.isFixed()) {
            shape.set(0, -1L);
            return ops.reshape(product, shape);
        }
        KerasTensor sizes =
                ops.joined(ops.part(ops.shapeOf(x), 0, x.rank() - 1), ops.integers((int) product.channels()));
        return ops.reshape(product, sizes, shape);
    }
}
