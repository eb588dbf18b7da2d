// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export.savedmodel;

/**
 * A signature of a SavedModel: a function that any TensorFlow, without Python, calls by name.
 *
 * @param key the signature's name, such as {@code serving_default}
 * @param function what it runs: one tensor in, one tensor out
 * @param input the tensor that goes in
 * @param output the tensor that comes out
 */
public record SavedSignature(String key, BoundFunction function, TensorSpec input, TensorSpec output) {

    /** The key that serving looks for where none is named. */
    public static final String SERVING_DEFAULT = "serving_default";
}
