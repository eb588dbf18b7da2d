// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

import java.util.Optional;
import org.graftwork.model.hub.catalogue.CatalogueModel;

final class HubCode {
    private HubCode() {}

    static String hub(CatalogueModel model) {
        return "import tensorflow_hub as hub\n\nbase = hub.KerasLayer(\n    \""
                + model.handle().url() + "\",\n    trainable=False)";
    }

    static Optional<String> keras(CatalogueModel model) {
        return Optional.empty();
    }
}
