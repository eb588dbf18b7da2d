// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;

/**
 * A layer with its variables. Where the model's format has no layers, they are made from the variables' names.
 *
 * @param name the part of the names its variables share, such as {@code expanded_conv_3/depthwise}
 * @param variables in the model's order
 */
public record LayerInfo(String name, List<VariableInfo> variables) {

    public LayerInfo {
        variables = List.copyOf(variables);
    }
}
