// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.graftwork.problem.Cancellation;

/** Copies bytes and sums them up on the way. */
final class Sha256 {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;
    private long bytes;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Hears how many bytes have passed. */
    @FunctionalInterface
    interface Passed {
        void bytes(int count);
    }

    /**
     * Copies to the end, or until more bytes have come than there should be.
     *
     * @param most as many and one more are read at the most
     */
    Sha256 copy(InputStream in, OutputStream out, long most, Passed passed, Cancellation cancellation)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0 && bytes <= most; read = in.read(buffer)) {
            cancellation.check();
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            bytes += read;
            passed.bytes(read);
        }
        return this;
    }

    long bytes() {
        return bytes;
    }

    /** The sum in hexadecimal; asked for once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
