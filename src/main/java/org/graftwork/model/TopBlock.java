// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds the block of layers next to a network's output. Networks are built of blocks, and their layers' names begin with
 * the block's, which ends in a number: {@code block_16_expand}, {@code conv5_block3_1_conv}, {@code
 * MobilenetV2/expanded_conv_16/project}.
 */
final class TopBlock {

    /** What fewer layers share is a layer with its normalization. */
    private static final int FEWEST = 3;

    private TopBlock() {}

    /** The block's lowest layer; empty where names show no blocks. */
    static OptionalInt lowestLayer(List<LayerInfo> layers) {
        int network = LayerFolder.of(layers).prefix().length();
        List<String> names = layers.stream()
                .filter(layer -> layer.variables().stream().anyMatch(VariableInfo::trainable))
                .map(LayerInfo::name)
                .toList();
        for (int top = names.size() - 1; top >= 0; top--) {
            for (String prefix : prefixes(names.get(top))) {
                // The name of the network itself may end in a number too.
                if (prefix.length() > network && isBlock(prefix, names)) {
                    return IntStream.range(0, layers.size())
                            .filter(i -> begins(layers.get(i).name(), prefix))
                            .findFirst();
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether some layers one after another, but not all, share the prefix. */
    private static boolean isBlock(String prefix, List<String> names) {
        List<Integer> places = IntStream.range(0, names.size())
                .filter(i -> begins(names.get(i), prefix))
                .boxed()
                .toList();
        int count = places.size();
        return count >= FEWEST && count < names.size() && places.get(count - 1) - places.get(0) == count - 1;
    }

    /** What of a name could be a block's, the longest first. */
    private static List<String> prefixes(String name) {
        List<String> prefixes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || isSeparator(name.charAt(i))) {
                if (name.substring(start, i).chars().anyMatch(Character::isDigit)) {
                    prefixes.add(name.substring(0, i));
                }
                start = i + 1;
            }
        }
        Collections.reverse(prefixes);
        return prefixes;
    }

    private static boolean begins(String name, String prefix) {
        return name.startsWith(prefix)
                && (name.length() == prefix.length() || isSeparator(name.charAt(prefix.length())));
    }

    private static boolean isSeparator(char character) {
        return character == '/' || character == '_';
    }
}
