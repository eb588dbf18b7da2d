// SPDX-License-Identifier: Apache-2.0
package org.graftwork.compatibility;

/** How well two things go together, from best to worst. */
public enum Level {
    /** They fit. */
    GREEN,
    /** They can be used together, and something should be known. */
    AMBER,
    /** They cannot be used together as they are. */
    RED
}
