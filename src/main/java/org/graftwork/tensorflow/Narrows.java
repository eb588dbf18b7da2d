// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

import java.util.Collection;
import java.util.List;
import org.tensorflow.proto.NodeDef;

/**
 * The narrows of a network: for nodes of its path, the first node that everything they give has to pass on its way to
 * the output. In the terms of compilers that is their nearest common post-dominator; Keith D. Cooper, Timothy J. Harvey,
 * Ken Kennedy, A Simple, Fast Dominance Algorithm, 2001. A network's path has no circles, so one pass is enough.
 */
public final class Narrows {

    private final NetworkPath path;
    private final List<NodeDef> nodes;
    /** For each place on the path, the place of the node's nearest narrow after it; its own for the output. */
    private final int[] after;

    public Narrows(NetworkPath path) {
        this.path = path;
        nodes = path.nodes();
        after = new int[nodes.size()];
        for (int place = nodes.size() - 1; place >= 0; place--) {
            int common = -1;
            for (String user : path.next(nodes.get(place).getName())) {
                int next = path.place(user);
                common = common < 0 ? next : meet(common, next);
            }
            after[place] = common < 0 ? place : common;
        }
    }

    /**
     * The first node that everything these nodes give has to pass: one of them, where the others lead to it.
     *
     * @param names of nodes of the path; not none
     */
    public String of(Collection<String> names) {
        int common = -1;
        for (String name : names) {
            common = common < 0 ? path.place(name) : meet(common, path.place(name));
        }
        return nodes.get(common).getName();
    }

    private int meet(int one, int other) {
        int first = one;
        int second = other;
        while (first != second) {
            if (first < second) {
                first = after[first];
            } else {
                second = after[second];
            }
        }
        return first;
    }
}
