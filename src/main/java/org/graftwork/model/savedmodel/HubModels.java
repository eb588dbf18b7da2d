// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.graftwork.model.InputSpec;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ModelSource;
import org.graftwork.model.OutputKind;
import org.graftwork.model.OutputSpec;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.ValueRange;
import org.graftwork.model.VariableInfo;
import org.graftwork.problem.Problem;
import org.graftwork.tensorflow.OpRegistry;
import org.graftwork.tensorflow.TensorValue;
import org.graftwork.tensorflow.Tensors;
import org.tensorflow.proto.TensorShapeProto;

/** Opens TF2 SavedModels in TF Hub's reusable form. */
public final class HubModels {

    /** The size most image models of TF Hub were trained at, for those that leave it open. */
    private static final int USUAL_SIZE = 224;

    private final OpRegistry ops;

    public HubModels(OpRegistry ops) {
        this.ops = ops;
    }

    /**
     * Opens a model.
     *
     * @param folder the SavedModel
     * @throws ModelProblem if it is damaged, or its form is not supported
     */
    public PretrainedModel open(Path folder) {
        return whole(folder, () -> read(folder));
    }

    private PretrainedModel read(Path folder) {
        ReusableModule module = ReusableModule.read(SavedModelFiles.of(folder));
        ModuleGraphs graphs = new ModuleGraphs(module, ops);
        return new PretrainedModel(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                new ModelSource(
                        ModelFormat.HUB_TF2,
                        folder,
                        module.files().fingerprint(),
                        module.files().size(),
                        variables -> values(folder, variables)),
                input(module),
                output(module),
                LayerInfo.byName(module.variables()),
                module.variables(),
                graphs.flatten(module.inference()),
                module.training().map(graphs::flatten),
                List.of());
    }

    private static List<TensorValue> values(Path folder, List<VariableInfo> variables) {
        return whole(
                folder, () -> ReusableModule.read(SavedModelFiles.of(folder)).values(variables));
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

    private static InputSpec input(ReusableModule module) {
        List<Long> shape = Tensors.shape(module.inference().inputShape());
        if (shape.get(3) != 3) {
            throw new ModelProblem("The model in " + module.files().folder() + " takes images of " + shape.get(3)
                    + (shape.get(3) == 1 ? " channel" : " channels")
                    + "; photos have 3 (red, green, blue). Use a model for RGB images.");
        }
        boolean fixed = shape.get(1) > 0 && shape.get(2) > 0;
        return new InputSpec(
                fixed ? shape.get(1).intValue() : USUAL_SIZE,
                fixed ? shape.get(2).intValue() : USUAL_SIZE,
                3,
                "float32",
                ValueRange.ZERO_TO_ONE,
                fixed);
    }

    private static OutputSpec output(ReusableModule module) {
        TensorShapeProto proto = module.inference().outputShape();
        List<Long> shape = Tensors.shape(proto);
        if (shape.isEmpty() || shape.get(shape.size() - 1) <= 0) {
            throw new ModelProblem("The model in " + module.files().folder()
                    + " does not say how many numbers it gives. Use a model for feature vectors.");
        }
        int dimensions = shape.get(shape.size() - 1).intValue();
        if (shape.size() != 2) {
            throw new ModelProblem("The model in " + module.files().folder() + " gives a tensor of shape " + shape
                    + "; a feature vector, [batch, dimensions], is needed. Use a model for feature vectors.");
        }
        boolean labelled = Files.exists(module.files().folder().resolve("labels.txt"));
        return new OutputSpec(labelled ? OutputKind.LOGITS : OutputKind.FEATURE_VECTOR, dimensions);
    }
}
