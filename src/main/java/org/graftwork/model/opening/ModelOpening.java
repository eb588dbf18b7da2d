// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.keras.KerasModels;
import org.graftwork.model.savedmodel.SavedModels;
import org.graftwork.tensorflow.OpRegistry;

/** Opens models of every format, by what a path holds. */
public final class ModelOpening {

    private final SavedModels savedModels;
    private final KerasModels kerasModels;

    /** @param architectures the folder of Keras Applications' networks that comes with the product */
    public ModelOpening(OpRegistry ops, Path architectures) {
        this.savedModels = new SavedModels(ops);
        this.kerasModels = new KerasModels(architectures);
    }

    /**
     * Opens a model.
     *
     * @param path a folder or a file
     * @throws org.graftwork.model.ModelProblem if it is missing or damaged, or its form is not supported
     */
    public PretrainedModel open(Path path) {
        return Files.isRegularFile(path) ? kerasModels.open(path) : savedModels.open(path);
    }
}
