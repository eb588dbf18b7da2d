// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.hub;

/** How the models that were found are looked at. */
public enum HubView {
    LIST,
    CHART,
    TABLE,
    COMPARE
}
