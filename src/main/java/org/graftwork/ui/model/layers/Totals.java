// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableCount;
import org.graftwork.model.VariableInfo;
import org.graftwork.ui.text.Figures;
import org.graftwork.ui.text.Strings;

/** Counts variables and, apart from them, the parameters they hold, in words. */
final class Totals {

    private Totals() {}

    /** All of a model: how much of it can be trained, and how much not. */
    static String of(PretrainedModel model) {
        VariableCount all = VariableCount.of(model.variables());
        VariableCount trainable = model.trainable();
        VariableCount fixed = model.nonTrainable();
        return Strings.text(
                "model.totals",
                Figures.count(all.parameters()),
                all.count(),
                Figures.count(trainable.parameters()),
                trainable.count(),
                Figures.count(fixed.parameters()),
                fixed.count());
    }

    /** What is shown of it. */
    static String of(List<LayerSearch.Found> found) {
        List<VariableInfo> variables =
                found.stream().flatMap(layer -> layer.variables().stream()).toList();
        VariableCount count = VariableCount.of(variables);
        return Strings.text("model.layers.count", found.size(), count.count(), Figures.count(count.parameters()));
    }
}
