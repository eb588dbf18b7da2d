// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model.layers;

import java.util.List;
import java.util.Locale;
import org.graftwork.model.LayerInfo;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableInfo;
import org.graftwork.model.VariableSelection;

/**
 * What is looked for among a model's layers: all variables of a layer whose name or kind fits, else the variables that
 * fit by name, role or type; of these, those that the filter lets through.
 *
 * @param wanted a part of a name, in any case
 * @param filter which of them
 * @param selection what is chosen at present
 */
record LayerSearch(String wanted, LayerFilter filter, VariableSelection selection) {

    LayerSearch {
        wanted = wanted.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A layer that is shown.
     *
     * @param layer whole
     * @param variables those of its variables that are shown
     */
    record Found(LayerInfo layer, List<VariableInfo> variables) {
        Found {
            variables = List.copyOf(variables);
        }
    }

    /** The layers of a model that are shown, in its order. */
    List<Found> in(PretrainedModel model) {
        return model.layers().stream().map(this::found).filter(this::isShown).toList();
    }

    private Found found(LayerInfo layer) {
        boolean whole = isNamed(layer);
        return new Found(
                layer,
                layer.variables().stream()
                        .filter(variable -> (whole || fits(variable)) && filter.shows(variable, selection))
                        .toList());
    }

    private boolean isShown(Found found) {
        return !found.variables().isEmpty() || (filter == LayerFilter.ALL && isNamed(found.layer()));
    }

    private boolean isNamed(LayerInfo layer) {
        return fits(layer.name()) || fits(layer.kind());
    }

    private boolean fits(VariableInfo variable) {
        return fits(variable.name())
                || fits(variable.dtype())
                || fits(variable.role().title());
    }

    private boolean fits(String name) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
