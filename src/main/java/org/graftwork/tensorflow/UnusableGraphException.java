// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

/** TensorFlow refuses a graph. */
public final class UnusableGraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 160;

    public UnusableGraphException(RuntimeException cause) {
        super("TensorFlow refuses the graph: " + reason(cause), cause);
    }

    /** What TensorFlow says, as part of one line. */
    public String reason() {
        return reason(getCause());
    }

    private static String reason(Throwable cause) {
        String message = String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replace("{{", "")
                .replace("}}", "");
        return message.length() <= LONGEST ? message : message.substring(0, LONGEST) + "…";
    }
}
