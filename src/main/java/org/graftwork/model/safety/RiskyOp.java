// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.safety;

/**
 * An operation in a model that does more than compute.
 *
 * @param op its name in TensorFlow, such as {@code ReadFile}
 * @param risk what it could do
 * @param count how often the model holds it
 */
public record RiskyOp(String op, Risk risk, int count) implements java.io.Serializable {

    /** What an operation could do beside computing. */
    public enum Risk {
        READS_FILES,
        WRITES_FILES,
        RUNS_CODE,
        USES_NETWORK
    }
}
