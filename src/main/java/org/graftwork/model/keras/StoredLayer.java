// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import java.util.ArrayList;
import java.util.List;
import org.graftwork.model.ModelProblem;

/**
 * A layer in an HDF5 file of Keras 2's form, which Keras 3 still writes: each outermost layer of the network has a
 * group, whose attribute {@code weight_names} lists its weights in their order.
 *
 * @param name the layer's
 * @param weights those of nested models' layers too
 */
record StoredLayer(String name, List<StoredWeight> weights) {

    StoredLayer {
        weights = List.copyOf(weights);
    }

    /**
     * The layers of a file, in its order.
     *
     * @param weights the group whose attribute {@code layer_names} lists them
     * @return those that have weights
     * @throws ModelProblem if one that is listed is missing
     */
    static List<StoredLayer> allOf(Group weights) {
        List<StoredLayer> layers = new ArrayList<>();
        for (String name : HdfNodes.list(weights, "layer_names")) {
            Group group = HdfNodes.group(weights, name).orElseThrow(() -> missing(weights, name));
            List<StoredWeight> stored = HdfNodes.list(group, "weight_names").stream()
                    .map(weight -> stored(group, weight))
                    .toList();
            if (!stored.isEmpty()) {
                layers.add(new StoredLayer(name, stored));
            }
        }
        return layers;
    }

    private static StoredWeight stored(Group group, String name) {
        Dataset dataset = HdfNodes.dataset(group, name).orElseThrow(() -> missing(group, name));
        return new StoredWeight(name, dataset.getPath(), HdfValues.shape(dataset));
    }

    private static ModelProblem missing(Group group, String name) {
        return new ModelProblem(group.getFile() + " is damaged: it lists " + name + " but does not hold it."
                + " Download it again, whole.");
    }
}
