// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

/** How TF Hub stores a model. */
public enum HubFormat {
    /** The reusable TF2 SavedModel. */
    TF2_SAVED_MODEL,
    /** The first format, for TensorFlow 1. */
    TF1_HUB,
    /** A plain SavedModel. */
    SAVED_MODEL,
    /** A page that groups files of other kinds, and holds no model of its own. */
    PLACEHOLDER
}
