// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.util.List;
import java.util.Optional;
import org.graftwork.model.ImageFit;
import org.graftwork.model.InputSpec;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ShapeText;
import org.graftwork.model.ValueRange;
import org.graftwork.model.keras.config.LayerConfig;
import org.graftwork.model.keras.config.ModelConfig;
import org.graftwork.model.keras.config.TensorKey;

/** Reads what a model takes: one batch of images. */
final class InputReading {

    /** The size photos are given where a model takes any. */
    private static final long USUAL_SIZE = 224;

    private final ModelConfig model;
    private final String where;

    /** @param where the file, for messages */
    InputReading(ModelConfig model, String where) {
        this.model = model;
        this.where = where;
    }

    /** The name of the input layer. */
    String name() {
        return layer().name();
    }

    /** [batch, rows, columns, channels], with -1 for what is not fixed. */
    List<Long> shape() {
        LayerConfig layer = layer();
        List<Long> shape = layer.settings()
                .shape("batch_shape")
                .or(() -> layer.settings().shape("batch_input_shape"))
                .orElse(List.of());
        if (shape.size() != 4 || (shape.get(3) != 1 && shape.get(3) != 3)) {
            throw new ModelProblem("The model in " + where + " takes tensors of shape " + ShapeText.of(shape)
                    + ", not images of one or three channels last; choose a model for images.");
        }
        return List.of(-1L, shape.get(1), shape.get(2), shape.get(3));
    }

    InputSpec spec() {
        List<Long> shape = shape();
        Optional<ValueRange> range = InputRange.of(model);
        boolean fixed = shape.get(1) > 0 && shape.get(2) > 0;
        return new InputSpec(
                (int) (shape.get(1) > 0 ? shape.get(1) : USUAL_SIZE),
                (int) (shape.get(2) > 0 ? shape.get(2) : USUAL_SIZE),
                shape.get(3).intValue(),
                layer().settings().dtype(),
                range.orElse(ValueRange.ZERO_TO_ONE),
                range.isPresent(),
                fixed,
                ImageFit.STRETCH);
    }

    private LayerConfig layer() {
        if (model.inputs().size() != 1) {
            throw new ModelProblem("The model in " + where + " takes "
                    + model.inputs().size() + " inputs; choose a model that takes one image.");
        }
        TensorKey input = model.inputs().get(0);
        return model.layers().stream()
                .filter(layer -> layer.isInput() && layer.name().equals(input.layer()))
                .findFirst()
                .orElseThrow(() -> new ModelProblem("The model in " + where + " has no input layer " + input.layer()
                        + "; the file is damaged: get it again."));
    }
}
