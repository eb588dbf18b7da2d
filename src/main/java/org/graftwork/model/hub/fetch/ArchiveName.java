// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.hub.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.graftwork.problem.Problem;

/** Under which name the model of an archive on disk stands in the cache: the same bytes are the same model. */
public final class ArchiveName {

    private ArchiveName() {}

    /**
     * The name: the file's own and its SHA-256.
     *
     * @throws Problem if it cannot be read
     */
    public static String of(Path archive) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(archive), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return "file:" + archive.getFileName() + "#sha256=" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new Problem(
                    archive + " cannot be read (" + e.getClass().getSimpleName()
                            + "). Name the archive of a model, a .tar.gz file.",
                    e);
        }
    }

    /** Whether a file is called as archives of models are. */
    public static boolean isArchive(Path file) {
        return file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(tar\\.gz|tgz|tar)")
                && Files.isRegularFile(file);
    }
}
