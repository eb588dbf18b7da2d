// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.List;
import java.util.Locale;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;

/** What {@code inspect --json} prints: a contract. */
record InspectDocument(
        String name,
        String format,
        String folder,
        long bytes,
        Input input,
        Output output,
        Variables variables,
        List<Layer> layers) {

    /** @param range the values of black and white */
    record Input(int height, int width, int channels, String dtype, List<Double> range) {}

    record Output(String kind, int dimensions) {}

    record Variables(Count trainable, Count nonTrainable) {}

    record Count(int count, long parameters) {}

    record Layer(String name, long parameters, List<Variable> variables) {}

    record Variable(String name, List<Long> shape, String dtype, boolean trainable) {}

    static InspectDocument of(PretrainedModel model) {
        return new InspectDocument(
                model.name(),
                model.format().title(),
                model.path().toString(),
                model.bytes(),
                input(model.input()),
                new Output(
                        model.output().kind().name().toLowerCase(Locale.ROOT),
                        model.output().dimensions()),
                new Variables(count(model.trainable()), count(model.nonTrainable())),
                model.layers().stream().map(InspectDocument::layer).toList());
    }

    private static Input input(InputSpec input) {
        return new Input(
                input.height(),
                input.width(),
                input.channels(),
                input.dtype(),
                List.of(input.range().low(), input.range().high()));
    }

    private static Count count(VariableCount count) {
        return new Count(count.count(), count.parameters());
    }

    private static Layer layer(LayerInfo layer) {
        return new Layer(
                layer.name(),
                VariableCount.of(layer.variables()).parameters(),
                layer.variables().stream().map(InspectDocument::variable).toList());
    }

    private static Variable variable(VariableInfo variable) {
        return new Variable(variable.name(), variable.shape(), variable.dtype(), variable.trainable());
    }
}
