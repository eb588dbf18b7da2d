// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import org.graftwork.model.LayerInfo;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.PretrainedModel;

/** The layers of a model that its base has no more, which come after the output that a head is put on. */
public final class LeftAway {

    private LeftAway() {}

    /**
     * Says what became of a layer that is left away.
     *
     * @param name a layer's, in full; any other text is let pass
     * @throws ModelProblem if the whole model has such a layer, and the base has not
     */
    public static void refuse(String name, PretrainedModel base, PretrainedModel whole) {
        if (has(whole, name) && !has(base, name)) {
            throw new ModelProblem("The layer " + name + " belongs to the classifier's own top, which is left away;"
                    + " choose a layer below it.");
        }
    }

    private static boolean has(PretrainedModel model, String name) {
        return model.layers().stream().map(LayerInfo::name).anyMatch(name::equals);
    }
}
