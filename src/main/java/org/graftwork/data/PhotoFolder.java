// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What folders hold, without what file managers leave in them, in natural order. */
final class PhotoFolder {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of("thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx");

    private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString, NaturalOrder.OF_NAMES);

    private PhotoFolder() {}

    /** @throws DataProblem if there is none, or a file in its place */
    static void checkIsFolder(Path folder) {
        if (Files.notExists(folder)) {
            throw new DataProblem("There is no folder " + folder + ": check where the photos are.");
        }
        if (Files.isRegularFile(folder)) {
            throw new DataProblem(folder
                    + " is a file, not a folder: choose the folder that holds a folder of photos for each class.");
        }
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }

    static List<Path> subfolders(Path folder) {
        return children(folder, Files::isDirectory);
    }

    static boolean hasSubfolders(Path folder) {
        return !subfolders(folder).isEmpty();
    }

    static List<Path> filesDirectlyIn(Path folder) {
        return children(folder, path -> !Files.isDirectory(path));
    }

    /** The files of a folder and of all folders in it. */
    static List<Path> filesBelow(Path folder) {
        checkIsFolder(folder);
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> isVisible(folder.relativize(path)) && !Files.isDirectory(path))
                    .sorted(BY_NAME)
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    private static List<Path> children(Path folder, Predicate<Path> kind) {
        checkIsFolder(folder);
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> isVisible(path.getFileName()) && kind.test(path))
                    .sorted(BY_NAME)
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        } catch (UncheckedIOException e) {
            throw unreadable(folder, e.getCause());
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (name.startsWith(".") || LEFT_BY_SYSTEMS.contains(name)) {
                return false;
            }
        }
        return true;
    }

    private static DataProblem unreadable(Path folder, IOException e) {
        return new DataProblem(
                "The folder " + folder + " cannot be read: check that you may open it and all folders in it.", e);
    }
}
