// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import org.graftwork.tensorflow.Resizing;

/**
 * The size photos are read at.
 *
 * @param height pixels
 * @param width pixels
 * @param resizing how they are brought to it
 */
public record PhotoSize(int height, int width, Resizing resizing) {}
