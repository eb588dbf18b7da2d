// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

/**
 * What a photo's file says of it before it is decoded.
 *
 * @param width pixels, seen upright
 * @param height pixels, seen upright
 * @param grey whether the file holds shades of grey only; false where it does not say so
 */
public record PhotoShape(int width, int height, boolean grey) {}
