// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.freezing;

import java.util.List;
import org.graftwork.model.LayerInfo;

/** What the names of a model's layers have in common, and need not be said in each line. */
public final class LayerNames {

    private LayerNames() {}

    /** The first part of the names, such as the network's own, with its slash, where all layers share it; else empty. */
    public static String commonFolder(List<LayerInfo> layers) {
        if (layers.size() < 2) {
            return "";
        }
        String first = layers.get(0).name();
        String folder = first.substring(0, first.indexOf('/') + 1);
        return layers.stream().allMatch(layer -> layer.name().startsWith(folder)) ? folder : "";
    }
}
