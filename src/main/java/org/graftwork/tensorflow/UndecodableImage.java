// SPDX-License-Identifier: Apache-2.0
package org.graftwork.tensorflow;

/** An image that TensorFlow does not decode; the message is TensorFlow's own. */
public final class UndecodableImage extends Exception {

    private static final long serialVersionUID = 1L;

    UndecodableImage(Throwable cause) {
        super(cause.getMessage(), cause);
    }
}
