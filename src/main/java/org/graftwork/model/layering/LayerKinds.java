// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.layering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What layers do, in Keras' terms, as far as their ops tell. */
final class LayerKinds {

    /** Of several ops of a layer, the first one here tells. */
    private static final Map<String, String> BY_OP = new LinkedHashMap<>();

    static {
        BY_OP.put("DepthwiseConv2dNative", "DepthwiseConv2D");
        BY_OP.put("Conv2D", "Conv2D");
        BY_OP.put("FusedBatchNormV3", "BatchNormalization");
        BY_OP.put("MatMul", "Dense");
        BY_OP.put("MaxPool", "MaxPooling2D");
        BY_OP.put("AvgPool", "AveragePooling2D");
        BY_OP.put("Mean", "GlobalAveragePooling2D");
        BY_OP.put("ConcatV2", "Concatenate");
        BY_OP.put("Pad", "ZeroPadding2D");
        BY_OP.put("Relu", "ReLU");
        BY_OP.put("Relu6", "ReLU");
        BY_OP.put("Softmax", "Softmax");
        BY_OP.put("Sigmoid", "Activation");
        BY_OP.put("Tanh", "Activation");
    }

    private LayerKinds() {}

    /** The kind of a layer of these ops; empty where they do not tell. */
    static String of(Set<String> ops, Set<String> variableNames) {
        if (variableNames.contains("moving_variance")) {
            return "BatchNormalization";
        }
        // What augments photos does it by ops of all kinds.
        if (ops.stream().anyMatch(op -> op.startsWith("StatelessRandom"))) {
            return "";
        }
        return BY_OP.entrySet().stream()
                .filter(entry -> ops.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ops.equals(Set.of("AddV2")) || ops.equals(Set.of("Add")) ? "Add" : "");
    }
}
