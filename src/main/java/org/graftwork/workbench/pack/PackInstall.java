// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.graftwork.model.hub.cache.FolderDeletion;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;
import org.graftwork.workbench.Workspace;
import org.graftwork.workbench.pack.InstalledPack.Outcome;

/**
 * Installs a pack, item by item: each is filled aside and moved when it is whole, so that under its name it is whole or
 * not there.
 */
final class PackInstall {

    /** The end of names of what is half done. */
    private static final String PART = ".part";

    private final HubCache cache;
    private final Workspace workspace;
    private final PackReader reader;
    private final Progress progress;
    private final Cancellation cancellation;
    private long done;

    PackInstall(HubCache cache, Workspace workspace, PackReader reader, Progress progress, Cancellation cancellation) {
        this.cache = cache;
        this.workspace = workspace;
        this.reader = reader;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** Where an item stands, and how it came there. */
    private record Placed(Path place, Outcome outcome) {}

    InstalledPack run() throws IOException {
        InstallLock lock = InstallLock.take(workspace.root(), cancellation);
        try {
            return installed();
        } finally {
            lock.close();
        }
    }

    private InstalledPack installed() throws IOException {
        for (Path folder : List.of(workspace.models(), workspace.photos(), workspace.settingsOfPacks())) {
            removeLeftovers(folder);
        }
        List<Placed> placed = new ArrayList<>();
        for (PackManifest.Entry item : reader.manifest().items()) {
            placed.add(item.handle() ? cached(item) : named(item));
        }
        InstalledPack installed = new InstalledPack(
                reader.manifest().contents(),
                placed.stream().map(Placed::place).toList(),
                placed.stream().map(Placed::outcome).toList());
        InstalledRecords.in(workspace).keep(reader.manifest(), installed.places());
        return installed;
    }

    private static void removeLeftovers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> leftovers = files.filter(
                            file -> file.getFileName().toString().startsWith(".")
                                    && file.getFileName().toString().endsWith(PART))
                    .toList();
            for (Path leftover : leftovers) {
                FolderDeletion.delete(leftover);
            }
        }
    }

    private Placed cached(PackManifest.Entry item) throws IOException {
        Optional<Path> here = cache.find(item.name());
        if (here.isPresent()) {
            // What Python or another pack has put under the handle may be what someone works with.
            return InstalledFiles.are(here.get(), item, cancellation)
                    ? already(item, here.get())
                    : new Placed(named(item).place(), Outcome.BESIDE);
        }
        requireSpace(cache.folder(), item.bytes());
        Path entry = cache.add(item.name(), folder -> unpack(item, folder), cancellation);
        return new Placed(entry, Outcome.INSTALLED);
    }

    private Placed named(PackManifest.Entry item) throws IOException {
        Path parent = switch (item.kind()) {
            case MODEL -> workspace.models();
            case PHOTOS -> workspace.photos();
            case SETTINGS -> workspace.settingsOfPacks();
        };
        String name = PackNames.asFile(lastWords(item.name()));
        for (int number = 1; ; number++) {
            Path target = parent.resolve(PackNames.numbered(name, number, item.single()));
            if (!Files.exists(target)) {
                requireSpace(parent, item.bytes());
                aside(item, target);
                return new Placed(target, number == 1 ? Outcome.INSTALLED : Outcome.BESIDE);
            }
            if (InstalledFiles.are(target, item, cancellation)) {
                return already(item, target);
            }
        }
    }

    /** Of a handle, what comes after its site. */
    private static String lastWords(String name) {
        return name.replaceFirst("^[a-zA-Z]+://[^/]*/", "");
    }

    private Placed already(PackManifest.Entry item, Path place) {
        passed(item.bytes());
        return new Placed(place, Outcome.HERE_ALREADY);
    }

    private static void requireSpace(Path folder, long bytes) throws IOException {
        Files.createDirectories(folder);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < bytes) {
            throw new PackProblem("There is no room in " + folder + ": " + (bytes >> 20) + " MB are needed and "
                    + (free >> 20) + " MB are free. Free space there, and install again.");
        }
    }

    private void aside(PackManifest.Entry item, Path target) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + PART);
        try {
            unpack(item, part);
            Path whole = item.single() ? part.resolve(item.files().get(0).path()) : part;
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FolderDeletion.delete(part);
        }
    }

    private void unpack(PackManifest.Entry item, Path folder) throws IOException {
        for (PackManifest.File packed : item.files()) {
            cancellation.check();
            Path target = folder.resolve(packed.path());
            Files.createDirectories(target.getParent());
            try (OutputStream out =
                    Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                reader.copy(packed, out, this::passed, cancellation);
            }
        }
    }

    private void passed(long bytes) {
        done += bytes;
        progress.report("Installing", done, reader.manifest().bytes());
    }
}
