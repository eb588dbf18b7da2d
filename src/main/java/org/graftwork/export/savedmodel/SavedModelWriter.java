// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graftwork.tensorflow.OpRegistry;
import org.tensorflow.proto.SavedModel;

/**
 * Writes TF2 SavedModels in the form that Python's {@code tf.saved_model.save} writes. The same model gives the same
 * saved_model.pb, byte for byte.
 */
public final class SavedModelWriter {

    private final OpRegistry ops;

    /**
     * @param ops to name the ops that the models use
     */
    public SavedModelWriter(OpRegistry ops) {
        this.ops = ops;
    }

    /**
     * Writes a model into a folder that exists.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(ReusableSavedModel model, Path folder) throws IOException {
        Path variables = Files.createDirectories(folder.resolve("variables"));
        CheckpointWriter.write(model, variables.resolve("variables"));
        SavedModel saved = SavedModel.newBuilder()
                .setSavedModelSchemaVersion(1)
                .addMetaGraphs(MetaGraphs.of(model, ops))
                .build();
        try (OutputStream file = Files.newOutputStream(folder.resolve("saved_model.pb"))) {
            CodedOutputStream out = CodedOutputStream.newInstance(file);
            out.useDeterministicSerialization();
            saved.writeTo(out);
            out.flush();
        }
    }
}
