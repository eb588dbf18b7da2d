// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graftwork.model.hub.ModelHandle;
import org.graftwork.model.hub.catalogue.CatalogueModel;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Problem;
import org.graftwork.problem.Progress;
import org.graftwork.ui.text.Strings;
import org.graftwork.workbench.library.ModelLibrary;
import org.graftwork.workbench.pack.PackContents;

/** Finds what a person wants to pack on this machine, and how large it is. Off the FX thread. */
final class PieceScale {

    private static final int HASH = 40;

    private PieceScale() {}

    /**
     * Finds a model.
     *
     * @param text a handle, or a path
     * @throws Problem if it is not on this machine; nothing is fetched
     */
    static Piece model(ModelLibrary library, String text, Cancellation cancellation) {
        String wanted = text.strip();
        Optional<Path> path = path(wanted);
        if (path.filter(Files::exists).isPresent()) {
            return path(PackContents.Kind.MODEL, path.get(), cancellation);
        }
        // The cache goes by a handle's text, whatever it names.
        ModelHandle handle = here(library).stream()
                .filter(known -> known.name().equals(wanted))
                .<ModelHandle>map(known -> known)
                .reduce((earlier, later) -> later)
                .orElse(new ModelHandle.Archive(wanted));
        if (!library.isHere(handle)) {
            throw new Problem(Strings.text("carry.make.notHere", wanted));
        }
        // What is here is not fetched: this only says where it stands.
        Path folder = library.fetch(handle, Progress.none(), cancellation);
        return new Piece(PackContents.Kind.MODEL, handle.text(), bytes(folder, cancellation));
    }

    /** A folder or a file. */
    static Piece path(PackContents.Kind kind, Path path, Cancellation cancellation) {
        return new Piece(kind, path.toString(), bytes(path, cancellation));
    }

    /** The models of the catalogue that are in the cache. */
    static List<ModelHandle.TfHub> here(ModelLibrary library) {
        return library.catalogue().models().stream()
                .map(CatalogueModel::handle)
                .filter(library::isHere)
                .toList();
    }

    /** The handle of a model that was opened out of the cache, whose folders are named by sums of handles. */
    static Optional<String> handleOf(ModelLibrary library, Path folder, Cancellation cancellation) {
        if (String.valueOf(folder.getFileName()).length() != HASH) {
            return Optional.empty();
        }
        return here(library).stream()
                .filter(handle ->
                        library.fetch(handle, Progress.none(), cancellation).equals(folder))
                .map(ModelHandle.TfHub::text)
                .findFirst();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** What links lead to is not packed, and not counted. */
    private static long bytes(Path path, Cancellation cancellation) {
        try (Stream<Path> files = Files.walk(path)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                cancellation.check();
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    bytes += Files.size(file);
                }
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new Problem(Strings.text("carry.make.unreadable", path), unreadable);
        }
    }
}
