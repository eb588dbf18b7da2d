// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model;

/**
 * What a model takes: a batch of images of shape [batch, height, width, channels].
 *
 * @param height pixels
 * @param width pixels
 * @param channels 3 for RGB
 * @param dtype TensorFlow's name in lower case, such as {@code float32}
 * @param range the values of black and white
 * @param fixedSize false where the model takes images of other sizes too
 */
public record InputSpec(int height, int width, int channels, String dtype, ValueRange range, boolean fixedSize) {}
