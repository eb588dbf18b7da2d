// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.graftwork.model.hub.ModelHandles;
import org.graftwork.model.hub.cache.HubCache;
import org.graftwork.workbench.Workspace;

/** Finds on this machine what a plan names. */
final class PackSources {

    /** The model that comes with the product, as it is named everywhere. */
    private static final String BUILTIN = "builtin";

    private final HubCache cache;
    private final Workspace workspace;

    PackSources(HubCache cache, Workspace workspace) {
        this.cache = cache;
        this.workspace = workspace;
    }

    /** @throws PackProblem if something is not here, or there is nothing */
    List<PackWriter.Source> find(PackPlan plan) {
        if (!PackNames.isText(plan.title())) {
            throw new PackProblem("A pack needs a title of one line, such as \"Workshop in Graz\". Give it one.");
        }
        List<PackWriter.Source> sources = new ArrayList<>();
        plan.models().forEach(model -> sources.add(model(model)));
        for (Path photos : plan.photos()) {
            if (!Files.isDirectory(photos)) {
                throw new PackProblem("There is no folder of photos " + photos + ". Name one.");
            }
            sources.add(source(PackContents.Kind.PHOTOS, photos));
        }
        plan.settings().ifPresent(settings -> {
            if (!Files.isRegularFile(settings)) {
                throw new PackProblem("There is no file of settings " + settings + ". Name one, or leave it out.");
            }
            sources.add(source(PackContents.Kind.SETTINGS, settings));
        });
        if (sources.isEmpty()) {
            throw new PackProblem("There is nothing to pack. Name a model, or a folder of photos.");
        }
        return sources;
    }

    private PackWriter.Source model(String model) {
        if (model.equals(BUILTIN)) {
            throw new PackProblem("The model builtin comes with every Graftwork, so no pack needs it. Leave it out.");
        }
        Optional<Path> cached = cache.find(model);
        if (cached.isPresent()) {
            return new PackWriter.Source(PackContents.Kind.MODEL, model, true, real(cached.get()));
        }
        if (ModelHandles.isHandle(model)) {
            throw new PackProblem("The model " + model + " is not on this machine. Fetch it first.");
        }
        return source(PackContents.Kind.MODEL, path(model));
    }

    /** A path, or the name of what stands among the workspace's models. */
    private Path path(String model) {
        try {
            Path path = Path.of(model);
            Path among = workspace.models().resolve(model);
            if (Files.exists(path) || Files.exists(among)) {
                return Files.exists(path) ? path : among;
            }
        } catch (InvalidPathException e) {
            throw noModel(model, e);
        }
        throw noModel(model, null);
    }

    private static PackProblem noModel(String model, Throwable cause) {
        return new PackProblem("There is no model " + model + ". Name a handle, or a model's folder or file.", cause);
    }

    private static PackWriter.Source source(PackContents.Kind kind, Path path) {
        return new PackWriter.Source(kind, name(path), false, real(path));
    }

    /** The name of the folder or file; with the one above it where it is but a version's number. */
    private static String name(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        if (absolute.getFileName() == null) {
            throw new PackProblem(path + " has no name of its own. Name a folder below it.");
        }
        String name = absolute.getFileName().toString();
        Path above = absolute.getParent().getFileName();
        return name.matches("\\d+") && above != null ? above + "-" + name : name;
    }

    /** Where a link leads to, so that it is not the link that is packed. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw PackProblem.cannotRead(path, e);
        }
    }
}
