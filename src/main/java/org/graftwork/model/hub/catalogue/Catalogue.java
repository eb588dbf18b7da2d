// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.graftwork.model.hub.ModelHandle;

/**
 * The image models of TF Hub that are known without a network.
 *
 * @param models every version, by name and version
 */
public record Catalogue(List<CatalogueModel> models) {

    public Catalogue {
        models = models.stream()
                .sorted(Comparator.comparing(
                                (CatalogueModel model) -> model.handle().name())
                        .thenComparing(model -> model.handle().version()))
                .toList();
    }

    /** The versions of a model, the oldest first; none where the name is not known. */
    public List<CatalogueModel> versions(String name) {
        return models.stream()
                .filter(model -> model.handle().name().equals(name))
                .toList();
    }

    /** The model of a handle; of one without a version, the latest that is known. */
    public Optional<CatalogueModel> find(ModelHandle.TfHub handle) {
        return versions(handle.name()).stream()
                .filter(model ->
                        handle.version() == 0 ? model.latest() : model.handle().version() == handle.version())
                .reduce((earlier, later) -> later);
    }

    /** How many models each architecture has, the most first. */
    public Map<String, Long> architectures() {
        return models.stream()
                .flatMap(model -> model.architecture().stream())
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }
}
