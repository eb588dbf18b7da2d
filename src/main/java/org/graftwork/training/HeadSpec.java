// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * The head that is put on a base: dropout, then one dense layer with an output a class.
 *
 * @param dropout the share of features set to 0 at each training step, in [0, 1)
 */
public record HeadSpec(double dropout) {

    public HeadSpec {
        if (!(dropout >= 0 && dropout < 1)) {
            throw new IllegalArgumentException("Dropout must be in [0, 1), not " + dropout);
        }
    }
}
