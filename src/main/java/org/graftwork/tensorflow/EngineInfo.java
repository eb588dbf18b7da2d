// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

/**
 * The engine that is loaded.
 *
 * @param version TensorFlow's version, such as {@code 2.18.0}
 * @param device what computes
 */
public record EngineInfo(String version, ComputeDevice device) {}
