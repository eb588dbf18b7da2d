// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.CheckpointReader;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.SavedModel;

/** Opens SavedModels of TensorFlow 1 and 2, in TF Hub's forms, Keras' and plain ones. */
public final class SavedModels {

    private final OpRegistry ops;

    public SavedModels(OpRegistry ops) {
        this.ops = ops;
    }

    /**
     * Opens a model.
     *
     * @param folder the SavedModel, or one that holds its versions in folders named by their numbers
     * @throws ModelProblem if it is damaged, takes no images, or holds what cannot be trained
     */
    public PretrainedModel open(Path folder) {
        return whole(folder, () -> read(ModelVersion.of(folder)));
    }

    private PretrainedModel read(ModelVersion version) {
        SavedModelFiles files = SavedModelFiles.of(version.folder());
        SavedModel model = files.read();
        SavedNetwork network = inFunctions(model)
                ? new FunctionReader(files, model.getMetaGraphs(0), ops).read()
                : new Tf1Reader(files, model).read();
        ModelSource source = new ModelSource(
                network.format(),
                files.folder(),
                files.fingerprint(),
                files.size(),
                variables -> whole(files.folder(), () -> values(files.folder(), variables)));
        return new ModelAssembly(files, ops).assemble(version, source, network);
    }

    private static boolean inFunctions(SavedModel model) {
        MetaGraphDef first = model.getMetaGraphs(0);
        return first.getObjectGraphDef().getNodesCount() > 0;
    }

    private static List<TensorValue> values(Path folder, List<VariableInfo> variables) {
        SavedModelFiles files = SavedModelFiles.of(folder);
        try {
            return new CheckpointReader(files.checkpoint())
                    .read(
                            variables.stream().map(VariableInfo::key).toList(),
                            variables.stream()
                                    .map(variable -> Tensors.dataType(variable.dtype()))
                                    .toList());
        } catch (IOException e) {
            throw files.damagedVariables(e);
        }
    }

    /**
     * Damage to a file can break any relation between its parts: whatever fails while one is read is the file's fault,
     * and no reader of a part needs to doubt every number in it.
     */
    private static <T> T whole(Path folder, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Problem e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new ModelProblem(
                    "The model in " + folder + " is damaged: its parts do not fit together."
                            + " Download it again, whole.",
                    e);
        }
    }
}
