// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

import java.util.List;

/**
 * The part of layers' names that stands for the network they are in. A Keras model in which another one is nested, between
 * augmentation and a head, names that one's layers {@code mobilenetv2_1.00_224/block_3_expand}, and its own {@code
 * rescaling}; an old SavedModel puts all of them into a scope, such as {@code MobilenetV2/}.
 *
 * @param prefix what the names begin with, with its last slash; empty where names tell of no such network
 */
public record LayerFolder(String prefix) {

    private static final int HALF = 2;

    /** The deepest folder that more than half of the layers are in. */
    public static LayerFolder of(List<LayerInfo> layers) {
        String prefix = "";
        String deeper = deeper(layers, prefix);
        while (!deeper.isEmpty()) {
            prefix = deeper;
            deeper = deeper(layers, prefix);
        }
        return new LayerFolder(prefix);
    }

    /** The first folder, such as the network's own, where all layers are in it. */
    public static LayerFolder common(List<LayerInfo> layers) {
        if (layers.size() < 2) {
            return new LayerFolder("");
        }
        String first = layers.get(0).name();
        LayerFolder folder = new LayerFolder(first.substring(0, first.indexOf('/') + 1));
        return layers.stream().allMatch(folder::contains) ? folder : new LayerFolder("");
    }

    private static String deeper(List<LayerInfo> layers, String prefix) {
        return layers.stream()
                .map(LayerInfo::name)
                .filter(name -> name.startsWith(prefix) && name.indexOf('/', prefix.length()) > 0)
                .map(name -> name.substring(0, name.indexOf('/', prefix.length()) + 1))
                .distinct()
                .filter(folder -> new LayerFolder(folder).count(layers) * HALF > layers.size())
                .findFirst()
                .orElse("");
    }

    private long count(List<LayerInfo> layers) {
        return layers.stream().filter(this::contains).count();
    }

    /** Whether a layer is in that network. */
    public boolean contains(LayerInfo layer) {
        return layer.name().startsWith(prefix);
    }

    /** A layer's name in that network, or all of its name where it is outside. */
    public String shortName(LayerInfo layer) {
        return contains(layer) ? layer.name().substring(prefix.length()) : layer.name();
    }
}
