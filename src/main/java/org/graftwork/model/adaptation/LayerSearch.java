// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.NearNames;
import org.graftwork.model.PretrainedModel;

/** Finds the layer that a person means. */
public final class LayerSearch {

    private static final int SUGGESTED = 3;

    private LayerSearch() {}

    /**
     * Returns the layer of exactly this name; else the only one whose name is the same in another case, or ends with it
     * after a slash, or has it somewhere.
     *
     * @throws ModelProblem if there is none or more than one; it says which names are near
     */
    public static LayerInfo find(PretrainedModel model, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<Predicate<String>> ways = List.of(
                layer -> layer.equals(name),
                layer -> layer.toLowerCase(Locale.ROOT).equals(wanted),
                layer -> layer.toLowerCase(Locale.ROOT).endsWith("/" + wanted),
                layer -> layer.toLowerCase(Locale.ROOT).contains(wanted));
        for (Predicate<String> way : ways) {
            List<LayerInfo> found = model.layers().stream()
                    .filter(layer -> !name.isEmpty() && way.test(layer.name()))
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new ModelProblem("\"" + name + "\" fits " + found.size() + " layers of the model " + model.name()
                        + ", such as " + names(found) + ". Name one of them in full.");
            }
        }
        throw none(model, name);
    }

    private static ModelProblem none(PretrainedModel model, String name) {
        if (model.layers().isEmpty()) {
            return new ModelProblem("The model " + model.name() + " shows no layers, so there is no layer " + name
                    + " in it. Use it as a whole.");
        }
        List<String> near =
                NearNames.of(model.layers().stream().map(LayerInfo::name).toList(), name, SUGGESTED);
        return new ModelProblem("The model " + model.name() + " has no layer " + name + ". "
                + (near.isEmpty() ? "" : "Near that: " + String.join(", ", near) + ". ")
                + "'inspect' lists all its layers.");
    }

    private static String names(List<LayerInfo> layers) {
        return String.join(
                ", ", layers.stream().limit(SUGGESTED).map(LayerInfo::name).toList());
    }
}
