// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.Workspace;

/** Packs on this machine: models come from the cache and go there, photos and settings go into the workspace. */
public final class LocalPacks implements Packs {

    private final HubCache cache;
    private final Workspace workspace;

    public LocalPacks(HubCache cache, Workspace workspace) {
        this.cache = cache;
        this.workspace = workspace;
    }

    @Override
    public PackContents create(PackPlan plan, Path file, Progress progress, Cancellation cancellation) {
        if (Files.exists(file)) {
            throw new PackProblem(file + " is there already. Name a new file for the pack.");
        }
        List<PackWriter.Source> sources = new PackSources(cache, workspace).find(plan);
        Path absolute = file.toAbsolutePath();
        // Always the same name, so that the next try takes the place of one that was interrupted.
        Path part = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            try {
                new PackWriter(part, progress, cancellation).write(plan.title(), sources);
                Files.move(part, absolute);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw PackProblem.cannotWrite(file, e);
        }
        return contents(file);
    }

    @Override
    public PackContents contents(Path file) {
        try (PackReader reader = PackReader.open(file)) {
            return reader.manifest().contents();
        } catch (IOException e) {
            throw PackProblem.damaged(file, "it cannot be read", e);
        }
    }

    @Override
    public PackContents verify(Path file, Progress progress, Cancellation cancellation) {
        try (PackReader reader = PackReader.open(file)) {
            reader.verify(progress, cancellation);
            return reader.manifest().contents();
        } catch (IOException e) {
            throw PackProblem.damaged(file, "it cannot be read", e);
        }
    }

    @Override
    public InstalledPack install(Path file, Progress progress, Cancellation cancellation) {
        try (PackReader reader = PackReader.open(file)) {
            reader.verify(progress, cancellation);
            return new PackInstall(cache, workspace, reader, progress, cancellation).run();
        } catch (InvalidPathException e) {
            throw new PackProblem(
                    "The pack " + file + " holds a file whose name this system cannot have. Have it renamed and packed"
                            + " again.",
                    e);
        } catch (IOException | UncheckedIOException e) {
            throw PackProblem.cannotWrite(workspace.root(), e);
        }
    }
}
