// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.keras;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.graftwork.model.ModelProblem;

/** What a file is, by its bytes: people rename files, and old Keras wrote HDF5 under any name. */
enum FileSignature {
    /** https://docs.hdfgroup.org/hdf5/v1_14/_f_m_t3.html, "Superblock". */
    HDF5,
    /** https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT. */
    ZIP;

    private static final String HDF5_START = "\u0089HDF\r\n\u001a\n";
    private static final String ZIP_START = "PK\u0003\u0004";
    /** Enough for every format's signature, and for a whole git-lfs pointer. */
    private static final int START_BYTES = 512;

    /**
     * Looks at a file.
     *
     * @throws ModelProblem if it is missing, empty, or of a format that does not open; the line names the format
     */
    static FileSignature of(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ModelProblem("No such model: " + file + ". Name a model's file or folder, or \"builtin\".");
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            String start = textAt(in, 0, START_BYTES);
            if (start.startsWith(ZIP_START)) {
                return ZIP;
            }
            if (start.startsWith(HDF5_START)) {
                HdfSuperblock.requireWhole(file);
                return HDF5;
            }
            if (hasUserBlock(in)) {
                return HDF5;
            }
            throw new ModelProblem(refusal(file, start));
        } catch (IOException e) {
            throw new ModelProblem(
                    file + " cannot be read (" + e.getClass().getSimpleName()
                            + "). Check that you may read it, and its disk.",
                    e);
        }
    }

    /** A block of a person's own may stand before the HDF5 file: 512 bytes, or twice as many, or four times … */
    private static boolean hasUserBlock(RandomAccessFile in) throws IOException {
        for (long at = START_BYTES; at < in.length(); at *= 2) {
            if (textAt(in, at, HDF5_START.length()).equals(HDF5_START)) {
                return true;
            }
        }
        return false;
    }

    private static String textAt(RandomAccessFile in, long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, in.length() - at)];
        in.seek(at);
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String refusal(Path file, String start) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return file + " is empty. Download it again, whole.";
        }
        if (start.startsWith("version https://git-lfs")) {
            return file + " is a git-lfs pointer, not the file itself."
                    + " Run \"git lfs pull\" where it came from, or download the model itself.";
        }
        if (start.startsWith("\u001f\u008b") || start.startsWith("BZh") || start.startsWith("\u00fd7zXZ")) {
            return file + " is an archive: unpack it and name the folder.";
        }
        if (start.startsWith("TFL3", 4)) {
            return file + " is a TensorFlow Lite model, which cannot be trained further."
                    + " Use the SavedModel or Keras model it was converted from.";
        }
        if (name.endsWith(".onnx")) {
            return file + " is an ONNX model, which does not open here. Use a SavedModel or a Keras model.";
        }
        if (name.endsWith(".pt") || name.endsWith(".pth") || name.endsWith(".safetensors")) {
            return file + " is a model of another library than TensorFlow. Use a SavedModel or a Keras model.";
        }
        if (start.stripLeading().startsWith("{")) {
            return jsonRefusal(file, start);
        }
        if (name.endsWith(".pb")) {
            return file + " is a part of a SavedModel: name the folder it stands in.";
        }
        return file + " is no model that opens here."
                + " Name a .keras or .h5 file, or the folder of a SavedModel, which holds saved_model.pb.";
    }

    private static String jsonRefusal(Path file, String start) {
        if (start.contains("\"weight_map\"") || file.toString().endsWith(".weights.json")) {
            return file + " lists weights that stand in several files, which does not open here."
                    + " In Python, save the whole model into one file: model.save(\"model.keras\").";
        }
        return start.contains("modelTopology") || start.contains("\"format\"")
                ? file + " is a TensorFlow.js model, which does not open here."
                        + " Use the SavedModel or Keras model it was converted from."
                : file
                        + " is a JSON file without weights. In Python, save the whole model: model.save(\"model.keras\").";
    }
}
