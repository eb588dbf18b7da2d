// SPDX-License-Identifier: Apache-2.0
package org.graftwork.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that is filled beside its final place and moved there when it is whole. Closed before that, it is deleted
 * with all that was made for it, so that nothing half-written is ever left.
 */
final class StagedFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StagedFolder.class);

    private final Path target;
    private final Path staging;
    /** Folders made on the way to the target, the innermost first. */
    private final Deque<Path> madeParents = new ArrayDeque<>();

    private boolean published;

    private StagedFolder(Path target) {
        this.target = target;
        this.staging = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    /**
     * Makes the folder.
     *
     * @param target its final place, where there is nothing, or an empty folder
     * @throws ExportProblem if there is something at the final place, or one may not write there
     */
    static StagedFolder beside(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new ExportProblem(target + " is the root of a disk. Name a folder in it to export to.");
        }
        StagedFolder folder = new StagedFolder(absolute);
        try {
            folder.refuseOccupiedTarget();
            folder.make();
            return folder;
        } catch (IOException e) {
            folder.close();
            throw ExportProblem.cannotWrite(absolute, e);
        }
    }

    /** Where to write. */
    Path path() {
        return staging;
    }

    /** The final place. */
    Path target() {
        return target;
    }

    /**
     * Moves the folder to its final place.
     *
     * @throws IOException if that cannot be done; it is still deleted on close
     */
    void publish() throws IOException {
        try {
            Files.deleteIfExists(target);
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(staging, target);
        }
        published = true;
    }

    @Override
    public void close() {
        if (published) {
            return;
        }
        try {
            for (Path file : contents()) {
                Files.delete(file);
            }
            while (!madeParents.isEmpty()) {
                Files.deleteIfExists(madeParents.pop());
            }
        } catch (IOException e) {
            LOG.warn("{} was left behind and can be deleted", staging, e);
        }
    }

    private void refuseOccupiedTarget() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ExportProblem(target + " is a file. Name a new folder to export to.");
        }
        try (Stream<Path> files = Files.list(target)) {
            if (files.findAny().isPresent()) {
                throw new ExportProblem(
                        "The folder " + target + " is not empty. Name a new folder to export to, or empty it first.");
            }
        }
    }

    private void make() throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path parent = target.getParent(); !Files.exists(parent); parent = parent.getParent()) {
            missing.push(parent);
        }
        for (Path parent : missing) {
            Files.createDirectory(parent);
            madeParents.push(parent);
        }
        Files.createDirectory(staging);
    }

    /** The folder and all in it, files before the folders that hold them. */
    private List<Path> contents() throws IOException {
        if (!Files.exists(staging)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(staging)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
