// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.JsonFormat;

/** Reads a pack, which may be damaged or hostile: every byte is compared with its checksum before it is of use. */
final class PackReader implements AutoCloseable {

    private static final int MOST_MANIFEST_BYTES = 32 << 20;

    private final Path file;
    private final ZipFile zip;
    private final PackManifest manifest;

    private PackReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = readManifest();
        checkNames();
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
            zip = new ZipFile(file.toFile());
            return new PackReader(file, zip);
        } catch (IOException | RuntimeException e) {
            closeQuietly(zip, e);
            throw e instanceof PackProblem problem
                    ? problem
                    : PackProblem.damaged(file, "it is no whole zip archive", e);
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
        ZipEntry entry = zip.getEntry(PackManifest.NAME);
        if (entry == null) {
            throw new PackProblem(file + " is no pack of Graftwork: it has no " + PackManifest.NAME + ".");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            PackManifest read = JsonFormat.mapper().readValue(in.readNBytes(MOST_MANIFEST_BYTES), PackManifest.class);
            if (read.format() > PackManifest.FORMAT) {
                throw new PackProblem("The pack " + file + " was made by a newer Graftwork. Install that one first.");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw PackProblem.damaged(file, "its list of contents cannot be read", e);
        }
    }

    /** Names are data of whoever made the pack: none may lead out of the folder that it is installed in. */
    private void checkNames() {
        Set<String> entries = new HashSet<>();
        Collections.list(zip.entries()).forEach(entry -> entries.add(entry.getName()));
        entries.remove(PackManifest.NAME);
        for (PackManifest.File packed : manifest.files()) {
            boolean leadsOut = packed.path().isEmpty()
                    || packed.path().startsWith("/")
                    || packed.path().contains("\\")
                    || packed.path().contains(":")
                    || packed.path().indexOf('\0') >= 0
                    || Arrays.asList(packed.path().split("/", -1)).stream()
                            .anyMatch(part -> List.of("", ".", "..").contains(part));
            if (leadsOut) {
                throw PackProblem.damaged(file, "it has a file whose name leads elsewhere", null);
            }
            if (!entries.remove(packed.entry())) {
                throw PackProblem.damaged(file, packed.path() + " is missing", null);
            }
        }
        if (!entries.isEmpty()) {
            throw PackProblem.damaged(file, "it holds files that its list does not name", null);
        }
    }

    /**
     * Copies a file out of the pack, and compares it with its checksum.
     *
     * @throws PackProblem if a byte is another
     */
    void copy(PackManifest.File packed, OutputStream out, Sha256.Passed passed, Cancellation cancellation)
            throws IOException {
        Sha256 sum = new Sha256();
        try (InputStream in = zip.getInputStream(zip.getEntry(packed.entry()))) {
            sum.copy(in, out, packed.bytes(), passed, cancellation);
        } catch (java.util.zip.ZipException e) {
            throw PackProblem.damaged(file, packed.path() + " cannot be read", e);
        }
        if (sum.bytes() != packed.bytes() || !sum.hex().equals(packed.sha256())) {
            throw PackProblem.damaged(file, packed.path() + " is not what it was", null);
        }
    }

    /** Compares every byte. */
    void verify(Progress progress, Cancellation cancellation) throws IOException {
        long total =
                manifest.files().stream().mapToLong(PackManifest.File::bytes).sum();
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

    /** What is in it, with the sum of all sums. */
    PackContents contents() {
        StringBuilder sums = new StringBuilder();
        manifest.files()
                .forEach(packed -> sums.append(packed.sha256())
                        .append(' ')
                        .append(packed.entry())
                        .append('\n'));
        return new PackContents(
                manifest.title(),
                manifest.created(),
                manifest.items().stream().map(PackManifest.Entry::item).toList(),
                manifest.files().stream().mapToLong(PackManifest.File::bytes).sum(),
                sum(sums.toString()));
    }

    private static String sum(String text) {
        try {
            return new Sha256()
                    .copy(
                            new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            OutputStream.nullOutputStream(),
                            text.length(),
                            count -> {},
                            Cancellation.none())
                    .hex();
        } catch (IOException e) {
            throw new IllegalStateException("Memory has no errors of input", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
