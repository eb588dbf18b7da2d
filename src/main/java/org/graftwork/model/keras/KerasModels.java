// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jhdf.HdfFile;
import io.jhdf.api.Group;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.graftwork.model.ModelFormat;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ModelSource;
import org.graftwork.model.PretrainedModel;
import org.graftwork.problem.Problem;

/**
 * Opens models that Keras wrote into one file: {@code .keras} of Keras 3, whole models in HDF5 of Keras 2 and 3, and
 * Keras Applications' files of weights. What a file is, its first bytes say, not its name.
 */
public final class KerasModels {

    private final Architectures architectures;
    private final KerasNetworkReader networks = new KerasNetworkReader();

    /** @param architectures the folder of Keras Applications' networks that comes with the product */
    public KerasModels(Path architectures) {
        this.architectures = new Architectures(architectures);
    }

    /**
     * Opens a model.
     *
     * @throws ModelProblem if the file is damaged, of another format, or holds what is not supported
     */
    public PretrainedModel open(Path file) {
        return whole(file, () -> switch (FileSignature.of(file)) {
            case HDF5 -> openHdf(file);
            case ZIP -> openArchive(file);
        });
    }

    private PretrainedModel openArchive(Path file) {
        JsonNode config = json(new KerasArchive(file).config(), file);
        if (KerasConfig.storesBfloat16(config)) {
            throw new ModelProblem(file + " holds weights of type bfloat16, which do not open here."
                    + " In Python, save the model with weights of type float32.");
        }
        HdfSource source = () -> HdfFile.fromBytes(new KerasArchive(file).weights());
        try (HdfFile hdf = source.open()) {
            return model(file, ModelFormat.KERAS_FILE, config, hdf, source, new Keras3Weights(config));
        }
    }

    private PretrainedModel openHdf(Path file) {
        HdfSource source = () -> new HdfFile(file);
        try (HdfFile hdf = source.open()) {
            Optional<String> config = HdfNodes.text(hdf, "model_config");
            if (config.isEmpty()) {
                return openWeights(file, hdf, source);
            }
            JsonNode parsed = json(config.get(), file);
            Group weights = HdfNodes.group(hdf, "model_weights")
                    .orElseThrow(() -> new ModelProblem(
                            file + " holds a model's configuration but no weights. Save the whole model again."));
            return model(
                    file,
                    ModelFormat.KERAS_H5,
                    parsed,
                    hdf,
                    source,
                    new LegacyWeights(weights, parsed, file.toString()));
        }
    }

    private PretrainedModel openWeights(Path file, HdfFile hdf, HdfSource source) {
        Group weights = HdfNodes.group(hdf, "model_weights").orElse(hdf);
        if (!HdfNodes.hasList(weights, "layer_names")) {
            throw new ModelProblem(
                    HdfNodes.group(hdf, "layers").isPresent()
                                    || HdfNodes.group(hdf, Keras3Weights.KERAS_2_LAYERS)
                                            .isPresent()
                            ? file + " holds only weights, without the network they belong to."
                                    + " In Python, load them into their model and save it whole: model.save(\"model.keras\")."
                            : file + " is an HDF5 file, but holds no Keras model."
                                    + " In Python, save the whole model: model.save(\"model.keras\").");
        }
        List<StoredLayer> stored = StoredLayer.allOf(weights);
        Architecture architecture = architectures.of(file, stored);
        JsonNode config = architecture.config();
        WeightPaths paths = new LegacyWeights(weights, config, file.toString());
        PretrainedModel model = model(file, ModelFormat.KERAS_WEIGHTS, config, hdf, source, paths);
        return new PretrainedModel(
                architecture.name(),
                new ModelSource(
                        ModelFormat.KERAS_WEIGHTS,
                        file,
                        Fingerprint.of(List.of(file, architecture.layers())),
                        model.bytes(),
                        model.source().values()),
                model.input().withRange(architecture.range()),
                model.output(),
                model.layers(),
                model.variables(),
                model.inference(),
                model.training(),
                Stream.concat(model.warnings().stream(), architecture.warning().stream())
                        .toList());
    }

    private PretrainedModel model(
            Path file, ModelFormat format, JsonNode config, HdfFile hdf, HdfSource source, WeightPaths paths) {
        KerasNetwork network = networks.read(config, file.toString());
        HdfValues values = HdfValues.of(file, source, hdf, network, paths);
        return new PretrainedModel(
                nameOf(file),
                new ModelSource(
                        format,
                        file,
                        Fingerprint.of(List.of(file)),
                        file.toFile().length(),
                        variables -> whole(file, () -> values.read(variables))),
                network.input(),
                network.output(),
                network.layers(),
                network.variables(),
                network.inference(),
                network.training(),
                network.warnings());
    }

    private static JsonNode json(String text, Path file) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new ModelProblem(
                    file + " is damaged: the model's configuration in it is no JSON. Download it again, whole.", e);
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Damage to a file can break any relation between its parts, and the HDF5 library tells of it in exceptions of every
     * kind: whatever fails while a file is read is the file's fault, and no reader of a part needs to doubt every
     * number in it.
     */
    private static <T> T whole(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Problem e) {
            throw e;
        } catch (OutOfMemoryError e) {
            throw new ModelProblem(
                    file + " needs more memory than there is, or is damaged."
                            + " Close other programs, or download it again, whole.",
                    e);
        } catch (RuntimeException | StackOverflowError e) {
            throw new ModelProblem(file + " is damaged: its parts do not fit together. Download it again, whole.", e);
        }
    }
}
