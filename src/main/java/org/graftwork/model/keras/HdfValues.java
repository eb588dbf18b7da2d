// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import io.jhdf.HdfFile;
import io.jhdf.api.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.ShapeText;
import org.graftwork.model.VariableInfo;
import org.graftwork.tensorflow.TensorValue;

/** The values of a network's variables in an HDF5 file, read when they are asked for. */
final class HdfValues {

    private final Path file;
    private final HdfSource source;
    private final Map<String, String> paths;

    private HdfValues(Path file, HdfSource source, Map<String, String> paths) {
        this.file = file;
        this.source = source;
        this.paths = paths;
    }

    /**
     * Finds each variable's data set.
     *
     * @param file what holds it, for messages
     * @param source opens the HDF5 file again
     * @param hdf the same file, open
     * @throws ModelProblem if one is missing, or its shape is not the variable's
     */
    static HdfValues of(Path file, HdfSource source, HdfFile hdf, KerasNetwork network, WeightPaths weights) {
        List<String> expected = weights.of(network);
        Map<String, String> paths = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            VariableInfo variable = network.variables().get(i);
            String layer = String.join("/", network.weights().get(i).path());
            String path = HdfNodes.dataset(hdf, expected.get(i)).isPresent()
                    ? expected.get(i)
                    : Keras3Weights.inKeras2(expected.get(i));
            Dataset dataset = HdfNodes.dataset(hdf, path)
                    .orElseThrow(() -> new ModelProblem(file + " holds no weights for layer \"" + layer
                            + "\": it is incomplete. Download it again, whole, or save the model again."));
            List<Long> shape = shape(dataset);
            if (!shape.equals(variable.shape())) {
                throw new ModelProblem(file + " does not fit its network: layer \"" + layer + "\" wants "
                        + variable.name() + " of shape " + ShapeText.of(variable.shape()) + ", and the file has "
                        + ShapeText.of(shape)
                        + ". Save the whole model again.");
            }
            paths.put(variable.key(), path);
        }
        return new HdfValues(file, source, Map.copyOf(paths));
    }

    /** Reads values; one a variable, in their order. */
    List<TensorValue> read(List<VariableInfo> variables) {
        List<TensorValue> values = new ArrayList<>(variables.size());
        try (HdfFile hdf = source.open()) {
            for (VariableInfo variable : variables) {
                Dataset dataset = HdfNodes.dataset(hdf, paths.get(variable.key()))
                        .filter(found -> shape(found).equals(variable.shape()))
                        .orElseThrow(() -> new ModelProblem(file + " has changed since it was opened: "
                                + variable.name() + " is no longer in it as it was. Open the model again."));
                values.add(HdfTensors.read(dataset, variable));
            }
        }
        return values;
    }

    static List<Long> shape(Dataset dataset) {
        return Arrays.stream(dataset.getDimensions())
                .mapToObj(size -> (long) size)
                .toList();
    }
}
