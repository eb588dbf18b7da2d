// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;

/** The layers of a model that its base has no more, since they come after the output that a head is put on. */
public final class LeftAway {

    private LeftAway() {}

    /**
     * Says what became of a layer that is left away.
     *
     * @param name a layer's, in full; any other text is let pass
     * @param base as the head is put on it
     * @param adapted the model with the output that a person has chosen; the whole one where none was
     * @param whole the model as it was opened
     * @throws ModelProblem if the whole model has such a layer, and the base has not
     */
    public static void refuse(String name, PretrainedModel base, PretrainedModel adapted, PretrainedModel whole) {
        if (has(base, name) || !has(whole, name)) {
            return;
        }
        throw new ModelProblem(
                has(adapted, name)
                        ? "The layer " + name + " belongs to the classifier's own top, which is left away; choose a"
                                + " layer below it."
                        : "The layer " + name
                                + " comes after the layer whose output is used, so it is left away; choose"
                                + " one that comes before, or use the output of a later layer.");
    }

    private static boolean has(PretrainedModel model, String name) {
        return model.layers().stream().map(LayerInfo::name).anyMatch(name::equals);
    }
}
