// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

/** What a model is for. */
public enum Task {
    FEATURE_VECTOR,
    CLASSIFICATION
}
