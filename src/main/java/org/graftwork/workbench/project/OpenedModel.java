// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.util.List;
import org.graftwork.model.PretrainedModel;
import org.graftwork.model.VariableSelection;

/**
 * A project's model, open.
 *
 * @param whole with the output it came with
 * @param base as the project uses it; the same where that is whole
 * @param trained which of its variables are chosen, as far as it has them
 * @param notes what is not as it was, a plain sentence each
 */
public record OpenedModel(PretrainedModel whole, PretrainedModel base, VariableSelection trained, List<String> notes) {

    public OpenedModel {
        notes = List.copyOf(notes);
    }
}
