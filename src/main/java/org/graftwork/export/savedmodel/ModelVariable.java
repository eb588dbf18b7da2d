// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

import org.graftwork.tensorflow.TensorValue;

/**
 * A variable that is written into a SavedModel.
 *
 * @param name as its author named it; several variables may share one
 * @param value what it holds
 * @param trainable whether training is meant to change it
 */
public record ModelVariable(String name, TensorValue value, boolean trainable) {}
