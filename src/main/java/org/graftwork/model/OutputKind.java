// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/** What a model's output is. */
public enum OutputKind {
    /** Shape [batch, dimensions]: what the network has found in the image, ready for a head. */
    FEATURE_VECTOR,
    /** Shape [batch, rows, columns, dimensions]: features per place of the image, to be pooled before a head. */
    FEATURE_MAP,
    /** Shape [batch, classes]: one score per class, before softmax. */
    LOGITS
}
