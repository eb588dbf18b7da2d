// SPDX-License-Identifier: Apache-2.0
package org.graftwork.model.savedmodel;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which SavedModel a folder stands for. TensorFlow Serving keeps versions of a model side by side in folders named by
 * their numbers, and serves the highest; so it is here.
 *
 * @param folder the SavedModel's
 * @param name the model's, for people
 * @param warning said where other versions stand beside it
 */
public record ModelVersion(Path folder, String name, Optional<String> warning) {

    private static final String GRAPH = "saved_model.pb";
    private static final String NUMBER = "\\d+";

    public static ModelVersion of(Path folder) {
        Path named = folder.toAbsolutePath().normalize();
        List<Path> versions = Files.exists(folder.resolve(GRAPH)) ? List.of() : versions(folder);
        if (versions.isEmpty()) {
            boolean isVersion = name(named).matches(NUMBER) && named.getParent() != null;
            return new ModelVersion(folder, name(isVersion ? named.getParent() : named), Optional.empty());
        }
        Path newest = versions.get(versions.size() - 1);
        return new ModelVersion(
                newest,
                name(named),
                versions.size() == 1
                        ? Optional.empty()
                        : Optional.of("The folder holds " + versions.size() + " versions; this is the newest, "
                                + newest.getFileName() + ". To open another, name its folder."));
    }

    /** From the lowest number to the highest. */
    private static List<Path> versions(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> name(child).matches(NUMBER) && Files.isRegularFile(child.resolve(GRAPH)))
                    .sorted(Comparator.comparing(child -> new BigInteger(name(child))))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }
}
