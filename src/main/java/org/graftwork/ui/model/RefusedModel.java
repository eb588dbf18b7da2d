// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.model;

import java.util.List;
import org.graftwork.model.safety.RiskyOp;

/**
 * A model that was not opened, because it does more than compute and nobody has said yet that it is trusted.
 *
 * @param source as it is opened
 * @param name for people
 * @param ops what it does
 * @param again opens it because it is trusted
 */
record RefusedModel(String source, String name, List<RiskyOp> ops, Runnable again) {

    RefusedModel {
        ops = List.copyOf(ops);
    }
}
