// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

/** Whether a person has said that a model may do more than compute. */
public enum Trust {
    NONE,
    GIVEN
}
