// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.LayerOutput;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;

/**
 * What {@code inspect --json} prints: a contract.
 *
 * @param trainingMode whether the model's files have one
 */
record InspectDocument(
        String name,
        String format,
        String folder,
        long bytes,
        Input input,
        Output output,
        Variables variables,
        boolean fineTunable,
        boolean trainingMode,
        List<String> warnings,
        List<Layer> layers) {

    /**
     * @param range the values of black and white, before channels are normalized
     * @param rangeKnown whether the range follows from the model's kind, or was named; else it is assumed
     * @param normalization what is done to each channel after that; absent where nothing is
     * @param fixedSize false where the model takes images of other sizes too
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Input(
            int height,
            int width,
            int channels,
            String dtype,
            List<Double> range,
            boolean rangeKnown,
            Normalization normalization,
            boolean fixedSize) {}

    /** Channels in the model's order: {@code (value - mean) / deviation}. */
    record Normalization(List<Double> means, List<Double> deviations, boolean bgr) {}

    /**
     * @param kind {@code class_scores} where an activation makes them of logits
     * @param shape with the batch first; -1 for what is not fixed
     * @param activation of the scores of classes; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Output(String kind, int dimensions, List<Long> shape, String activation) {}

    record Variables(Count trainable, Count nonTrainable) {}

    record Count(int count, long parameters) {}

    /**
     * @param kind empty where it is not known
     * @param outputShape with the batch first; absent where it is not known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Layer(String name, String kind, long parameters, List<Long> outputShape, List<Variable> variables) {}

    /** @param key unique in the model, which names are not */
    record Variable(String name, String key, String role, List<Long> shape, String dtype, boolean trainable) {}

    static InspectDocument of(PretrainedModel model) {
        return new InspectDocument(
                model.name(),
                model.format().title(),
                model.path().toString(),
                model.bytes(),
                input(model.input()),
                output(model.output()),
                new Variables(count(model.trainable()), count(model.nonTrainable())),
                model.fineTunable(),
                model.training().isPresent(),
                model.warnings(),
                model.layers().stream().map(InspectDocument::layer).toList());
    }

    private static Input input(InputSpec input) {
        return new Input(
                input.height(),
                input.width(),
                input.channels(),
                input.dtype(),
                List.of(input.range().low(), input.range().high()),
                input.rangeKnown(),
                normalization(input.range()),
                input.fixedSize());
    }

    private static Output output(OutputSpec output) {
        boolean logits = output.activation().isEmpty();
        return new Output(
                logits ? output.kind().name().toLowerCase(Locale.ROOT) : "class_scores",
                output.dimensions(),
                output.shape(),
                logits ? null : output.activation());
    }

    private static Normalization normalization(ValueRange range) {
        return range.isPlain() ? null : new Normalization(range.means(), range.deviations(), range.bgr());
    }

    private static Count count(VariableCount count) {
        return new Count(count.count(), count.parameters());
    }

    private static Layer layer(LayerInfo layer) {
        return new Layer(
                layer.name(),
                layer.kind(),
                VariableCount.of(layer.variables()).parameters(),
                layer.output()
                        .map(LayerOutput::shape)
                        .filter(shape -> !shape.isEmpty())
                        .orElse(null),
                layer.variables().stream().map(InspectDocument::variable).toList());
    }

    private static Variable variable(VariableInfo variable) {
        return new Variable(
                variable.name(),
                variable.key(),
                variable.role().title(),
                variable.shape(),
                variable.dtype(),
                variable.trainable());
    }
}
