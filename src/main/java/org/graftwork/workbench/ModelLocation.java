// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.graftwork.model.ModelProblem;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.model.hub.fetch.ArchiveName;

/** Where the model is that a person names by a path or a handle. */
final class ModelLocation {

    private final HubCache cache;
    private final Path packed;

    /**
     * @param packed where packs leave models that have no handle; they are found by their names alone
     */
    ModelLocation(HubCache cache, Path packed) {
        this.cache = cache;
        this.packed = packed;
    }

    /**
     * Finds it; a file of the same name goes before a handle. Contacts nobody.
     *
     * @throws ModelProblem if it is a handle whose model has not been fetched
     */
    Path of(String source) {
        if (!ModelHandles.isHandle(source) || isPath(source)) {
            Path path = path(source);
            if (!Files.exists(path) && Files.exists(packed.resolve(path))) {
                return packed.resolve(path);
            }
            return ArchiveName.isArchive(path)
                    ? cache.find(ArchiveName.of(path)).orElse(path)
                    : path;
        }
        return cache.find(source)
                .orElseThrow(() -> new ModelProblem(
                        "The model " + source + " is not on this machine. Fetch it first: graftwork fetch " + source));
    }

    private static boolean isPath(String source) {
        try {
            return Files.exists(Path.of(source));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path path(String source) {
        if (source.isBlank()) {
            throw new ModelProblem("No model is named. Name a model's file or folder, a handle, or \"builtin\".");
        }
        try {
            return Path.of(source);
        } catch (InvalidPathException e) {
            throw new ModelProblem(
                    "No such model: " + source + ". Name a model's file or folder, a handle, or \"builtin\".", e);
        }
    }
}
