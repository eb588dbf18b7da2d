// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.catalogue;

/** In which order models are listed. Those of which the figure is not known come last. */
public enum SortOrder {
    /** Those that the words describe best first; without words, the usual ones. */
    RELEVANCE,
    /** The most accurate first. */
    ACCURACY,
    /** The cheapest to run first. */
    COST,
    /** By name, the latest version first. */
    NAME,
    /** The smallest input first. */
    SIZE
}
