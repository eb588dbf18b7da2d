// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.FolderDeletion;
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
        List<PackWriter.Source> sources = sources(plan);
        if (sources.isEmpty()) {
            throw new PackProblem("There is nothing to pack. Name a model, or a folder of photos.");
        }
        Path absolute = file.toAbsolutePath();
        Path part = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
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

    private List<PackWriter.Source> sources(PackPlan plan) {
        List<PackWriter.Source> sources = new ArrayList<>();
        for (String model : plan.models()) {
            Optional<Path> cached = cache.find(model);
            boolean handle = cached.isPresent() || ModelHandles.isHandle(model);
            Path path = cached.orElseGet(() -> Path.of(model));
            if (!Files.exists(path)) {
                throw new PackProblem(
                        handle
                                ? "The model " + model + " is not on this machine. Fetch it first."
                                : "There is no model " + model + ". Name a handle, or a model's folder or file.");
            }
            sources.add(new PackWriter.Source(PackContents.Kind.MODEL, handle ? model : name(path), handle, path));
        }
        for (Path photos : plan.photos()) {
            if (!Files.isDirectory(photos)) {
                throw new PackProblem("There is no folder of photos " + photos + ". Name one.");
            }
            sources.add(new PackWriter.Source(PackContents.Kind.PHOTOS, name(photos), false, photos));
        }
        plan.settings()
                .ifPresent(settings -> sources.add(
                        new PackWriter.Source(PackContents.Kind.SETTINGS, name(settings), false, existing(settings))));
        return sources;
    }

    private static Path existing(Path settings) {
        if (!Files.isRegularFile(settings)) {
            throw new PackProblem("There is no file of settings " + settings + ". Name one, or leave it out.");
        }
        return settings;
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    private static PackContents contents(Path file) {
        try (PackReader reader = PackReader.open(file)) {
            return reader.contents();
        } catch (IOException e) {
            throw PackProblem.damaged(file, "it cannot be read", e);
        }
    }

    @Override
    public PackContents verify(Path file, Progress progress, Cancellation cancellation) {
        try (PackReader reader = PackReader.open(file)) {
            reader.verify(progress, cancellation);
            return reader.contents();
        } catch (IOException e) {
            throw PackProblem.damaged(file, "it cannot be read", e);
        }
    }

    @Override
    public InstalledPack install(Path file, Progress progress, Cancellation cancellation) {
        try (PackReader reader = PackReader.open(file)) {
            reader.verify(progress, cancellation);
            List<Path> places = new ArrayList<>();
            long[] done = {0};
            long total = reader.contents().bytes();
            for (PackManifest.Entry item : reader.manifest().items()) {
                places.add(install(reader, item, cancellation, count -> {
                    done[0] += count;
                    progress.report("Installing", done[0], total);
                }));
            }
            return new InstalledPack(reader.contents(), places);
        } catch (FileSystemException e) {
            throw PackProblem.cannotWrite(workspace.root(), e);
        } catch (IOException e) {
            throw PackProblem.damaged(file, "it cannot be read", e);
        }
    }

    private Path install(PackReader reader, PackManifest.Entry item, Cancellation cancellation, Sha256.Passed passed)
            throws IOException {
        if (item.handle()) {
            return cache.add(item.name(), folder -> unpack(reader, item, folder, passed, cancellation), cancellation);
        }
        Path parent = switch (item.kind()) {
            case MODEL -> workspace.models();
            case PHOTOS -> workspace.photos();
            case SETTINGS -> workspace.settingsOfPacks();
        };
        Path target = parent.resolve(safeName(item.name()));
        return Files.exists(target) ? target : aside(reader, item, target, passed, cancellation);
    }

    /** Nothing half-installed stands under its final name: it is filled aside and then moved. */
    private static Path aside(
            PackReader reader, PackManifest.Entry item, Path target, Sha256.Passed passed, Cancellation cancellation)
            throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            unpack(reader, item, part, passed, cancellation);
            Path whole = item.single() ? part.resolve(item.files().get(0).path()) : part;
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } finally {
            FolderDeletion.delete(part);
        }
    }

    private static void unpack(
            PackReader reader, PackManifest.Entry item, Path folder, Sha256.Passed passed, Cancellation cancellation)
            throws IOException {
        for (PackManifest.File packed : item.files()) {
            Path target = folder.resolve(packed.path());
            Files.createDirectories(target.getParent());
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                reader.copy(packed, out, passed, cancellation);
            }
        }
    }

    /** A name as a folder of its own, whatever whoever made the pack wrote. */
    private static String safeName(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        return plain.isEmpty() || plain.startsWith(".") ? "_" + plain : plain;
    }
}
