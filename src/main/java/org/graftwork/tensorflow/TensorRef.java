// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

/**
 * A node's input as a {@code GraphDef} spells it: {@code node}, {@code node:index} or, for a control input,
 * {@code ^node}.
 *
 * @param node the node's name
 * @param index the output's flat index, or -1 for a control input
 */
public record TensorRef(String node, int index) {

    private static final int CONTROL = -1;

    public static TensorRef parse(String input) {
        if (input.startsWith("^")) {
            return new TensorRef(input.substring(1), CONTROL);
        }
        int colon = input.lastIndexOf(':');
        return colon < 0
                ? new TensorRef(input, 0)
                : new TensorRef(input.substring(0, colon), Integer.parseInt(input.substring(colon + 1)));
    }

    public static TensorRef control(String node) {
        return new TensorRef(node, CONTROL);
    }

    public boolean isControl() {
        return index == CONTROL;
    }

    @Override
    public String toString() {
        return isControl() ? "^" + node : index == 0 ? node : node + ":" + index;
    }
}
