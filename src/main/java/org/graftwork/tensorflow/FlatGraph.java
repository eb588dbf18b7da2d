// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import org.tensorflow.proto.GraphDef;

/**
 * A network as one flat graph: no function calls, one {@code VarHandleOp} a variable, one placeholder for the images.
 *
 * @param graph the nodes
 * @param input the placeholder's name; it takes [batch, height, width, channels]
 * @param output the output tensor, as {@code node:index}
 * @param variables the {@code VarHandleOp} nodes' names, in the order of the model's variables; an empty string for a
 *     variable this graph does not use
 * @param updates names of ops that training mode runs beside the output, such as those that update moving statistics
 */
public record FlatGraph(GraphDef graph, String input, String output, List<String> variables, List<String> updates) {

    public FlatGraph {
        variables = List.copyOf(variables);
        updates = List.copyOf(updates);
    }
}
