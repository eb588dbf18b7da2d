// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.adaptation;

import java.util.List;
import org.graftwork.model.PretrainedModel;

/**
 * A model as a head is put on it.
 *
 * @param model gives a feature vector wherever that could be had
 * @param notes what was done to it, a plain sentence each; empty where it is as it was
 */
public record HeadBase(PretrainedModel model, List<String> notes) {

    public HeadBase {
        notes = List.copyOf(notes);
    }
}
