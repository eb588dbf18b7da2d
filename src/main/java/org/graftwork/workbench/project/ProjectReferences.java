// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;

/**
 * How a project file names models and photos, so that it can be carried to another machine: what comes with the product
 * by a word, a fetched model by its handle, what lies below the file's own folder by {@code ./} and the path with
 * slashes, and everything else by its absolute path.
 */
final class ProjectReferences {

    private static final String BUILTIN = ProjectModel.BUILTIN.source();
    private static final String BELOW = "./";

    private final Supplier<Path> builtinModel;
    private final Supplier<Path> samplePhotos;
    private final HubCache cache;

    /**
     * @param builtinModel the folder of the model that comes with the product
     * @param samplePhotos the folder of the photos that come with it
     * @param cache where fetched models are
     */
    ProjectReferences(Supplier<Path> builtinModel, Supplier<Path> samplePhotos, HubCache cache) {
        this.builtinModel = builtinModel;
        this.samplePhotos = samplePhotos;
        this.cache = cache;
    }

    /** The project as a file in a folder has it. */
    Project written(Project project, Path folder) {
        return new Project(
                project.model().map(model -> model.withSource(modelName(model.source(), folder))),
                project.photos().map(photos -> photos.withFolder(photosName(photos.folder(), folder))),
                project.trained(),
                project.plan());
    }

    /**
     * The project as it is worked with.
     *
     * @throws InvalidPathException if a name in it is no path on this system
     */
    Project read(Project project, Path folder) {
        return new Project(
                project.model().map(model -> model.withSource(modelSource(model.source(), folder))),
                project.photos().map(photos -> photos.withFolder(photosFolder(photos.folder(), folder))),
                project.trained(),
                project.plan());
    }

    private String modelName(String source, Path folder) {
        if (isNoPath(source)) {
            return source;
        }
        Path path = Path.of(source);
        return path.equals(builtinModel.get())
                ? BUILTIN
                : HubCache.handleOf(path)
                        .filter(handle ->
                                cache.find(handle).filter(path::equals).isPresent())
                        .orElseGet(() -> pathName(path, folder));
    }

    private String modelSource(String name, Path folder) {
        return isNoPath(name) ? name : absolute(name, folder);
    }

    private static boolean isNoPath(String source) {
        return source.equals(BUILTIN) || (!source.startsWith(BELOW) && ModelHandles.isHandle(source));
    }

    private String photosName(String folder, Path below) {
        if (folder.equals(ProjectPhotos.SAMPLE)) {
            return folder;
        }
        Path path = Path.of(folder);
        return path.equals(samplePhotos.get()) ? ProjectPhotos.SAMPLE : pathName(path, below);
    }

    private String photosFolder(String name, Path below) {
        return name.equals(ProjectPhotos.SAMPLE) ? samplePhotos.get().toString() : absolute(name, below);
    }

    private static String pathName(Path path, Path folder) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = folder.toAbsolutePath().normalize();
        return absolute.startsWith(base)
                ? BELOW + base.relativize(absolute).toString().replace('\\', '/')
                : absolute.toString();
    }

    private static String absolute(String name, Path folder) {
        return folder.toAbsolutePath().resolve(name).normalize().toString();
    }
}
