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

    /** It is the source that failed, and not where it was copied to. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * Copies to the end, or until more bytes have come than there should be.
     *
     * @param most no more than these, and what one reading gives beyond, are read
     * @throws Unreadable if reading failed
     * @throws IOException if writing failed
     */
    Sha256 copy(InputStream in, OutputStream out, long most, Passed passed, Cancellation cancellation)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = read(in, buffer); read >= 0 && bytes <= most; read = read(in, buffer)) {
            cancellation.check();
            digest.update(buffer, 0, read);
            out.write(buffer, 0, read);
            bytes += read;
            passed.bytes(read);
        }
        return this;
    }

    private static int read(InputStream in, byte[] buffer) throws Unreadable {
        try {
            return in.read(buffer);
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    /** Adds bytes that are copied nowhere. */
    Sha256 add(byte[] some) {
        digest.update(some);
        bytes += some.length;
        return this;
    }

    long bytes() {
        return bytes;
    }

    /** The sum in hexadecimal; asked for once. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether these were the bytes of a file. Asked for once. */
    boolean isOf(PackManifest.File packed) {
        return bytes == packed.bytes() && hex().equals(packed.sha256());
    }
}
