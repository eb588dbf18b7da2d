// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.problem.Problem;
import org.graftwork.workbench.AtomicFiles;
import org.graftwork.workbench.JsonFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Projects on this machine. What is kept unasked is {@code last.graftwork} in the workspace's folder of projects, and
 * {@code recent.json} beside it says which files were open. Safe for several threads.
 */
public final class LocalProjects implements Projects {

    private static final Logger LOG = LoggerFactory.getLogger(LocalProjects.class);
    private static final String KEPT = "last" + SUFFIX;
    private static final String RECENT = "recent.json";
    private static final int REMEMBERED = 8;

    private final Path folder;
    private final ProjectFile files;
    private final ObjectMapper mapper = JsonFormat.mapper();

    /** What {@code recent.json} holds: the files last used, and the one that what is kept belongs to. */
    private record Recent(List<Path> files, Optional<Path> kept) {
        Recent {
            files = files == null ? List.of() : List.copyOf(files);
            kept = kept == null ? Optional.empty() : kept;
        }
    }

    /**
     * @param folder where what is kept unasked goes; it is there
     * @param builtinModel the folder of the model that comes with the product
     * @param samplePhotos the folder of the photos that come with it
     * @param cache where fetched models are
     */
    public LocalProjects(Path folder, Supplier<Path> builtinModel, Supplier<Path> samplePhotos, HubCache cache) {
        this.folder = folder;
        this.files = new ProjectFile(new ProjectReferences(builtinModel, samplePhotos, cache));
    }

    @Override
    public Project read(Path file) {
        return files.read(file);
    }

    @Override
    public void write(Path file, Project project) {
        files.write(file, project);
    }

    @Override
    public synchronized List<Path> recent() {
        return notes().files().stream().filter(Files::isRegularFile).toList();
    }

    @Override
    public synchronized void remember(Path file) {
        Recent before = notes();
        List<Path> recent = new ArrayList<>(before.files());
        Path absolute = file.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.add(0, absolute);
        note(new Recent(recent.subList(0, Math.min(REMEMBERED, recent.size())), before.kept()));
    }

    @Override
    public synchronized void keep(KeptWork work) {
        files.write(folder.resolve(KEPT), work.project());
        Recent before = notes();
        if (!before.kept().equals(work.file())) {
            note(new Recent(before.files(), work.file()));
        }
    }

    @Override
    public synchronized Optional<KeptWork> kept() {
        Path file = folder.resolve(KEPT);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new KeptWork(files.read(file), notes().kept()));
        } catch (Problem unreadable) {
            LOG.warn("What was worked on last is left aside", unreadable);
            return Optional.empty();
        }
    }

    private Recent notes() {
        Path file = folder.resolve(RECENT);
        if (Files.notExists(file)) {
            return new Recent(List.of(), Optional.empty());
        }
        try {
            return mapper.readValue(file.toFile(), Recent.class);
        } catch (IOException e) {
            LOG.warn("The projects used last are forgotten: {} cannot be read", file, e);
            return new Recent(List.of(), Optional.empty());
        }
    }

    private void note(Recent recent) {
        Path file = folder.resolve(RECENT);
        try {
            AtomicFiles.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(recent));
        } catch (IOException e) {
            throw new ProjectProblem("The projects used last cannot be noted in " + file + ": free space there.", e);
        }
    }
}
