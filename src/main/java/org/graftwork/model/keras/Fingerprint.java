// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.graftwork.model.ModelProblem;

/** Tells models apart by what their files hold. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 of files' bytes, one after the other, in hexadecimal. */
    static String of(List<Path> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                add(file, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(Path file, MessageDigest digest) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new ModelProblem(
                    file + " cannot be read (" + e.getClass().getSimpleName()
                            + "). Check that you may read it, and its disk.",
                    e);
        }
    }
}
