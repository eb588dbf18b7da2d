// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the files need to know of a model's configuration. */
final class KerasConfig {

    private KerasConfig() {}

    /** The layers of a model, in the configuration's order; none of a layer that is no model. */
    static List<JsonNode> layers(JsonNode model) {
        List<JsonNode> layers = new ArrayList<>();
        model.path("config").path("layers").forEach(layers::add);
        return layers;
    }

    static String name(JsonNode layer) {
        return layer.path("config").path("name").asText(layer.path("name").asText());
    }

    /** Whether weights are stored as bfloat16, as the policies of layers tell; mixed_bfloat16 stores float32. */
    static boolean storesBfloat16(JsonNode model) {
        return model.findValues("dtype").stream()
                .map(dtype -> dtype.isObject() ? dtype.path("config").path("name") : dtype)
                .anyMatch(dtype -> dtype.asText().equals("bfloat16"));
    }

    /** The layer's class without what it is registered under, as in {@code Custom>LayerScale}. */
    static String kind(JsonNode layer) {
        String name = layer.path("class_name").asText();
        return name.substring(name.lastIndexOf('>') + 1);
    }
}
