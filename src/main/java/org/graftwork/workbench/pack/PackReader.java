// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.JsonFormat;

/** Reads a pack, which may be damaged or hostile: every byte is compared with its checksum before it is of use. */
final class PackReader implements AutoCloseable {

    private static final int MOST_MANIFEST_BYTES = 64 << 20;

    private final Path file;
    private final ZipFile zip;
    private final PackManifest manifest;

    private PackReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        ManifestCheck.check(file, Files.size(file), entries, manifest);
    }

    /**
     * Opens a pack and reads what it says is in it.
     *
     * @throws PackProblem if it is none
     */
    static PackReader open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new PackProblem("There is no pack " + file + ". Name the file that was handed round.");
        }
        ZipFile zip = null;
        try {
            zip = ZipFile.builder().setPath(file).get();
            return new PackReader(file, zip);
        } catch (PackProblem e) {
            closeQuietly(zip, e);
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever the library stumbles over in an archive made to make it stumble.
            closeQuietly(zip, e);
            throw PackProblem.damaged(file, "it is no whole zip archive", e);
        }
    }

    private static void closeQuietly(ZipFile zip, Exception why) {
        if (zip != null) {
            try {
                zip.close();
            } catch (IOException e) {
                why.addSuppressed(e);
            }
        }
    }

    PackManifest manifest() {
        return manifest;
    }

    private PackManifest readManifest() throws IOException {
        ZipArchiveEntry entry = zip.getEntry(PackManifest.NAME);
        if (entry == null) {
            throw new PackProblem(file + " is no pack of Graftwork: it has no " + PackManifest.NAME + ".");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            PackManifest read = JsonFormat.mapper().readValue(in.readNBytes(MOST_MANIFEST_BYTES), PackManifest.class);
            if (read == null || read.format() < 1) {
                throw PackProblem.damaged(file, "its list of contents cannot be read", null);
            }
            if (read.format() > PackManifest.FORMAT) {
                throw new PackProblem("The pack " + file + " was made by a newer Graftwork. Install that one first.");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw PackProblem.damaged(file, "its list of contents cannot be read", e);
        }
    }

    /**
     * Copies a file out of the pack, and compares it with its checksum.
     *
     * @throws PackProblem if a byte is another
     * @throws IOException if it cannot be written
     */
    void copy(PackManifest.File packed, OutputStream out, Sha256.Passed passed, Cancellation cancellation)
            throws IOException {
        Sha256 sum = new Sha256();
        try (InputStream in = content(packed)) {
            sum.copy(in, out, packed.bytes(), passed, cancellation);
        } catch (Sha256.Unreadable e) {
            throw PackProblem.damaged(file, packed.path() + " cannot be read", e);
        }
        if (!sum.isOf(packed)) {
            throw PackProblem.damaged(file, packed.path() + " is not what it was", null);
        }
    }

    private InputStream content(PackManifest.File packed) throws Sha256.Unreadable {
        try {
            return zip.getInputStream(zip.getEntry(packed.entry()));
        } catch (IOException e) {
            throw new Sha256.Unreadable(e);
        }
    }

    /** Compares every byte. */
    void verify(Progress progress, Cancellation cancellation) throws IOException {
        long total = manifest.bytes();
        long[] done = {0};
        for (PackManifest.File packed : manifest.files()) {
            copy(
                    packed,
                    OutputStream.nullOutputStream(),
                    count -> {
                        done[0] += count;
                        progress.report("Verifying", done[0], total);
                    },
                    cancellation);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
