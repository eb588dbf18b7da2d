// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras.config;

/**
 * An output of a layer in its model.
 *
 * @param layer the layer's name
 * @param call which call of the layer, from 0
 * @param output which output of the call, from 0
 */
public record TensorKey(String layer, int call, int output) {}
