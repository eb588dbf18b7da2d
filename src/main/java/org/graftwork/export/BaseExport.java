// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.export.savedmodel.GraphFunctions;
import org.graftwork.export.savedmodel.ModelVariable;
import org.graftwork.export.savedmodel.ReusableSavedModel;
import org.graftwork.export.savedmodel.SavedModelWriter;
import org.graftwork.export.savedmodel.TensorSpec;
import org.graftwork.model.InputSpec;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.FlatGraph;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;

/**
 * Writes a base model that was made in this product as a TF2 SavedModel in TF Hub's reusable form, as {@code hub.load}
 * and this product open it. https://www.tensorflow.org/hub/reusable_saved_models
 */
public final class BaseExport {

    private BaseExport() {}

    /**
     * Writes a base model.
     *
     * @param folder must not exist, or be empty
     * @param variables the model's variables
     * @param values what they hold, in the same order
     * @param inference the network in inference mode
     * @param training the network in training mode, with its updates
     * @param input what both take
     * @param output what both give
     * @throws ExportProblem if the folder cannot be written; nothing is left then
     */
    public static void write(
            Path folder,
            List<VariableInfo> variables,
            List<TensorValue> values,
            FlatGraph inference,
            FlatGraph training,
            InputSpec input,
            OutputSpec output) {
        OpRegistry ops = OpRegistry.load();
        GraphFunctions functions = new GraphFunctions(ops);
        ReusableSavedModel model = new ReusableSavedModel(
                variables(variables, values),
                Optional.empty(),
                functions.toFunctionDef("__inference_call_0", inference),
                functions.toFunctionDef("__inference_call_1", training),
                images("inputs", input),
                outputs(output),
                Optional.empty());
        try (StagedFolder staged = StagedFolder.beside(folder)) {
            try {
                new SavedModelWriter(ops).write(model, staged.path());
                staged.publish();
            } catch (IOException e) {
                throw ExportProblem.cannotWrite(staged.target(), e);
            }
        }
    }

    /** A batch of images as a model takes it. */
    static TensorSpec images(String name, InputSpec input) {
        return input.fixedSize()
                ? TensorSpec.floats(name, -1, input.height(), input.width(), input.channels())
                : TensorSpec.floats(name, -1, -1, -1, input.channels());
    }

    static List<ModelVariable> variables(List<VariableInfo> variables, List<TensorValue> values) {
        if (variables.size() != values.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + variables.size() + " variables");
        }
        List<ModelVariable> all = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            VariableInfo variable = variables.get(i);
            if (!variable.shape().equals(values.get(i).shape())) {
                throw new IllegalArgumentException("The value of " + variable.name() + " has the shape "
                        + values.get(i).shape() + " instead of " + variable.shape());
            }
            all.add(new ModelVariable(variable.name(), values.get(i), variable.trainable()));
        }
        return all;
    }

    private static TensorSpec outputs(OutputSpec output) {
        return output.kind() == OutputKind.FEATURE_MAP
                ? TensorSpec.floats("outputs", -1, -1, -1, output.dimensions())
                : TensorSpec.floats("outputs", -1, output.dimensions());
    }
}
