// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableReader;

/** Builds the model of a Keras configuration that no file holds. */
public final class KerasDraft {

    private KerasDraft() {}

    /**
     * Builds a model as it would be built from a file.
     *
     * @param config a serialized model: an object with {@code class_name} and {@code config}
     * @param values gives its variables' values
     * @throws org.graftwork.model.ModelProblem if there is a layer that cannot be built
     */
    public static PretrainedModel of(JsonNode config, VariableReader values) {
        KerasNetwork network = new KerasNetworkReader().read(config, "the draft");
        return new PretrainedModel(
                network.name(),
                new ModelSource(ModelFormat.KERAS_FILE, Path.of(""), "draft", 0, values),
                network.input(),
                network.output(),
                network.layers(),
                network.variables(),
                network.inference(),
                network.training(),
                network.warnings());
    }
}
