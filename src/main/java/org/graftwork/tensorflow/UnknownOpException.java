// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

/** A graph holds an op that the loaded TensorFlow does not have. */
public final class UnknownOpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String op;

    public UnknownOpException(String op, String node) {
        super("TensorFlow has no op " + op + ", which node " + node + " asks for");
        this.op = op;
    }

    /** The op's name. */
    public String op() {
        return op;
    }
}
