// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

/**
 * The size a photo says it has.
 *
 * @param width pixels
 * @param height pixels
 */
record Pixels(long width, long height) {}
