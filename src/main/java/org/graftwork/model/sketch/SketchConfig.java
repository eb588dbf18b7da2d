// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.sketch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a sketch as Keras 3 writes the same network, {@code Sequential.to_json()}; what is left out is the default. */
final class SketchConfig {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SketchConfig() {}

    static JsonNode of(NetworkSketch sketch) {
        ArrayNode layers = JSON.arrayNode();
        ObjectNode pictures = add(layers, "InputLayer", "pictures");
        pictures.putArray("batch_shape")
                .addNull()
                .add(sketch.size())
                .add(sketch.size())
                .add(3);
        pictures.put("dtype", "float32");
        ObjectNode convolution = add(layers, "Conv2D", "convolution");
        convolution.put("filters", sketch.filters());
        convolution.putArray("kernel_size").add(sketch.kernel()).add(sketch.kernel());
        convolution.put("padding", "same");
        convolution.put("use_bias", sketch.convolutionBias());
        if (sketch.batchNormalization()) {
            add(layers, "BatchNormalization", "normalization");
        }
        add(layers, "ReLU", "relu");
        switch (sketch.joint()) {
            case POOLING -> add(layers, "GlobalAveragePooling2D", "pooling");
            case FLATTENING -> add(layers, "Flatten", "flattening");
        }
        add(layers, "Dropout", "dropout").put("rate", sketch.dropout());
        add(layers, "Dense", "classes").put("units", sketch.classes());
        ObjectNode network = JSON.objectNode();
        network.put("module", "keras");
        network.put("class_name", "Sequential");
        ObjectNode config = network.putObject("config");
        config.put("name", "small_network");
        config.set("layers", layers);
        return network;
    }

    private static ObjectNode add(ArrayNode layers, String kind, String name) {
        ObjectNode layer = layers.addObject();
        layer.put("module", "keras.layers");
        layer.put("class_name", kind);
        ObjectNode config = layer.putObject("config");
        config.put("name", name);
        layer.putNull("registered_name");
        return config;
    }
}
