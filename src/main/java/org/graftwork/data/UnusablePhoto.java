// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

/** Why a file is no photo to learn from; the message is the reason in plain words. */
final class UnusablePhoto extends Exception {

    private static final long serialVersionUID = 1L;

    UnusablePhoto(String reason) {
        // Thousands of these are thrown for a folder of the wrong files, and nobody reads where.
        super(reason, null, false, false);
    }
}
