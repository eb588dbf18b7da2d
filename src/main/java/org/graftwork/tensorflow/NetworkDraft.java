// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.List;
import org.tensorflow.proto.NodeDef;

/**
 * A network on its way to a {@link FlatGraph}: nodes with what is wanted of them.
 *
 * @param nodes all of them, in any order
 * @param output the network's output
 * @param controls nodes that are to have run with the output, such as updates of moving statistics
 */
public record NetworkDraft(List<NodeDef> nodes, TensorRef output, List<String> controls) {

    public NetworkDraft {
        nodes = List.copyOf(nodes);
        controls = List.copyOf(controls);
    }
}
