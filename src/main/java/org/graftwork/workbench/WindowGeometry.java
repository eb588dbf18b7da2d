// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

/**
 * Where a window stood on the screen, in pixels.
 *
 * @param maximized whether it filled the screen; then the other numbers are those it goes back to
 */
public record WindowGeometry(double x, double y, double width, double height, boolean maximized) {}
