// SPDX-License-Identifier: Apache-2.0
package org.graftwork.training;

/**
 * A photo as the model saw it.
 *
 * @param width pixels
 * @param height pixels
 * @param rgb three bytes a pixel, row by row
 */
public record SeenImage(int width, int height, byte[] rgb) {}
