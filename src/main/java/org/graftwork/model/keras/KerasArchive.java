// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.graftwork.model.ModelProblem;

/**
 * A {@code .keras} file: a zip archive of {@code config.json}, {@code metadata.json} and {@code model.weights.h5}, as
 * {@code saving_lib} of Keras 3 writes it. Entries are read into memory, never onto the disk.
 */
final class KerasArchive {

    private static final String CONFIG = "config.json";
    private static final String WEIGHTS = "model.weights.h5";
    private static final long LARGEST_CONFIG = 64L << 20;
    /** Java's arrays end here. */
    private static final long LARGEST_WEIGHTS = Integer.MAX_VALUE - 8L;
    /** Keras does not compress at all; even what is packed once more shrinks less than this. */
    private static final long MOST_EXPANSION = 100;
    /** Below this, even an archive made to explode harms nobody. */
    private static final long HARMLESS = 64L << 20;

    private final Path file;

    KerasArchive(Path file) {
        this.file = file;
    }

    /**
     * The model's configuration, JSON.
     *
     * @throws ModelProblem if the archive is damaged, or no {@code .keras} file
     */
    String config() {
        return new String(read(CONFIG, LARGEST_CONFIG), StandardCharsets.UTF_8);
    }

    /**
     * The HDF5 file that holds the weights.
     *
     * @throws ModelProblem if the archive is damaged, or holds them in another form
     */
    byte[] weights() {
        return read(WEIGHTS, LARGEST_WEIGHTS);
    }

    private byte[] read(String name, long limit) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw new ModelProblem(missing(zip, name));
            }
            long size = entry.getSize();
            if (size > limit || (size > HARMLESS && size > MOST_EXPANSION * entry.getCompressedSize())) {
                throw new ModelProblem(file + " is not opened: " + name + " in it is said to be " + (size >> 20)
                        + " MB when unpacked. Check where the file comes from.");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) size);
                CRC32 checksum = new CRC32();
                checksum.update(bytes);
                if (bytes.length != size || in.read() >= 0 || checksum.getValue() != entry.getCrc()) {
                    throw new ModelProblem(damaged());
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new ModelProblem(damaged(), e);
        }
    }

    private String damaged() {
        return file + " is damaged or incomplete. Download it again, whole.";
    }

    private String missing(ZipFile zip, String name) {
        String ending = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (zip.getEntry("model.weights.npz") != null || zip.getEntry("model.weights.json") != null) {
            return file + " holds its weights in another form than HDF5, which does not open here."
                    + " In Python, load it and save it again: model.save(\"model.keras\").";
        }
        if (ending.endsWith(".pt") || ending.endsWith(".pth")) {
            return file + " is a model of another library than TensorFlow. Use a SavedModel or a Keras model.";
        }
        return ending.endsWith(".keras")
                ? file + " has no " + name + " in it: it is incomplete. Download it again, whole."
                : file + " is an archive: unpack it and name the folder.";
    }
}
