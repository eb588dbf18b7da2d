// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.graftwork.model.ModelProblem;
import org.tensorflow.proto.SavedModel;

/** The files of a SavedModel folder, looked at before anything is made of them. */
public final class SavedModelFiles {

    private static final String LFS_POINTER = "version https://git-lfs";
    private static final int POINTER_BYTES = 1024;
    private static final Set<String> VARIABLES = Set.of("VarHandleOp", "VariableV2", "Variable");

    private final Path folder;

    private SavedModelFiles(Path folder) {
        this.folder = folder;
    }

    private static Optional<Path> kerasFileIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.(keras|h5|hdf5)"))
                    .min(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Finds a SavedModel's files.
     *
     * @param folder that holds {@code saved_model.pb}
     * @throws ModelProblem if the folder or one of its files is missing, or only a git-lfs pointer
     */
    public static SavedModelFiles of(Path folder) {
        if (!Files.exists(folder)) {
            throw new ModelProblem("No such model: " + folder + ". Name a model's file or folder, or \"builtin\".");
        }
        if (!Files.isDirectory(folder)) {
            throw new ModelProblem(folder + " is a file. Name the SavedModel's folder, which holds saved_model.pb.");
        }
        SavedModelFiles files = new SavedModelFiles(folder);
        if (!Files.isRegularFile(files.graphFile())) {
            throw new ModelProblem(folder + " is no SavedModel: it has no saved_model.pb. "
                    + kerasFileIn(folder)
                            .map(file -> "It holds a Keras file: name " + file + ".")
                            .orElse("Name the folder that holds that file."));
        }
        files.refusePointer(files.graphFile());
        if (!files.hasVariables()) {
            files.refuseIfIncomplete();
            return files;
        }
        files.refusePointer(files.indexFile());
        files.dataFiles().forEach(files::refusePointer);
        if (files.dataFiles().isEmpty()) {
            throw new ModelProblem(folder
                    + " has no variables/variables.data file: the model is incomplete. Download it again, whole.");
        }
        return files;
    }

    public Path folder() {
        return folder;
    }

    /** Whether it is in TF Hub's first format, by the file that marks that. */
    boolean isTf1Hub() {
        return Files.exists(folder.resolve("tfhub_module.pb"));
    }

    /** Whether there is a checkpoint; a model of constants alone has none. */
    boolean hasVariables() {
        return Files.isRegularFile(indexFile());
    }

    /** The checkpoint's path without {@code .index}. */
    public Path checkpoint() {
        return folder.resolve("variables").resolve("variables");
    }

    /** The problem of a checkpoint that cannot be read. */
    ModelProblem damagedVariables(Exception cause) {
        return new ModelProblem(
                "The variables of the model in " + folder
                        + " are damaged or incomplete. Download the model again, whole.",
                cause);
    }

    /**
     * Reads saved_model.pb.
     *
     * @throws ModelProblem if it is no SavedModel
     */
    public SavedModel read() {
        try (InputStream in = Files.newInputStream(graphFile())) {
            SavedModel model = SavedModel.parseFrom(in);
            if (model.getMetaGraphsCount() == 0) {
                throw new ModelProblem(graphFile() + " holds no graph. Download the model again, whole.");
            }
            return model;
        } catch (com.google.protobuf.InvalidProtocolBufferException e) {
            throw new ModelProblem(
                    graphFile() + " is damaged or no SavedModel file. Download the model again, whole.", e);
        } catch (IOException e) {
            throw cannotRead(graphFile(), e);
        }
    }

    /** SHA-256 over the graph's and the variables' bytes, in hexadecimal. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : all()) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw cannotRead(folder, e);
        }
    }

    /** Bytes on disk. */
    public long size() {
        return all().stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private List<Path> all() {
        return hasVariables()
                ? Stream.concat(Stream.of(graphFile(), indexFile()), dataFiles().stream())
                        .toList()
                : List.of(graphFile());
    }

    private Path graphFile() {
        return folder.resolve("saved_model.pb");
    }

    private Path indexFile() {
        return folder.resolve("variables").resolve("variables.index");
    }

    private List<Path> dataFiles() {
        try (Stream<Path> files = Files.list(folder.resolve("variables"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("variables.data-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw cannotRead(folder.resolve("variables"), e);
        }
    }

    private void refuseIfIncomplete() {
        boolean needed = read().getMetaGraphsList().stream()
                .flatMap(graph -> graph.getGraphDef().getNodeList().stream())
                .anyMatch(node -> VARIABLES.contains(node.getOp()));
        if (needed) {
            throw new ModelProblem(
                    folder + " has no variables/variables.index: the model is incomplete. Download it again, whole.");
        }
    }

    private void refusePointer(Path file) {
        if (!Files.isRegularFile(file) || file.toFile().length() > POINTER_BYTES) {
            return;
        }
        try {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith(LFS_POINTER)) {
                throw new ModelProblem(file + " is a git-lfs pointer, not the file itself."
                        + " Run \"git lfs pull\" where it came from, or download the model itself.");
            }
        } catch (IOException e) {
            throw cannotRead(file, e);
        }
    }

    /** Messages of I/O errors on a file begin with its name or are that alone, so the error's kind is told, too. */
    private static ModelProblem cannotRead(Path file, IOException cause) {
        return new ModelProblem(
                file + " cannot be read (" + cause.getClass().getSimpleName()
                        + "). Check that you may read it, and its disk.",
                cause);
    }
}
