// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which folders hold the class folders of each split.
 *
 * @param roots a folder of class folders for each split that has one, always one to train on
 * @param classes the names of the class folders, in natural order, the same in each root
 */
record FolderLayout(Map<Split, Path> roots, List<String> classes) {

    private static final Set<String> TRAIN = Set.of("train", "training");
    private static final Set<String> VALIDATION = Set.of("validation", "val", "valid");
    private static final Set<String> TEST = Set.of("test");

    /**
     * Finds out how a folder is laid out.
     *
     * @param validation a folder of class folders outside, which goes before one inside
     * @throws DataProblem if there are not two classes, or not the same in each split
     */
    static FolderLayout of(Path folder, Optional<Path> validation) {
        List<Path> children = PhotoFolder.subfolders(folder);
        Map<Split, Path> roots = new EnumMap<>(Split.class);
        Optional<Path> train = named(children, TRAIN);
        Optional<Path> ownValidation = named(children, VALIDATION);
        // A folder named train may also be a class of vehicles.
        if (train.isPresent() && (ownValidation.isPresent() || PhotoFolder.hasSubfolders(train.get()))) {
            roots.put(Split.TRAIN, train.get());
            ownValidation.ifPresent(own -> roots.put(Split.VALIDATION, own));
            named(children, TEST).ifPresent(own -> roots.put(Split.TEST, own));
        } else {
            roots.put(Split.TRAIN, folder);
        }
        validation.ifPresent(explicit -> roots.put(Split.VALIDATION, explicit));
        List<String> classes = classes(roots.get(Split.TRAIN));
        roots.forEach((split, root) -> checkSameClasses(split, root, classes, roots.get(Split.TRAIN)));
        return new FolderLayout(roots, classes);
    }

    /** All class folders of a split, in the classes' order. */
    List<Path> classFolders(Split split) {
        Path root = roots.get(split);
        return root == null ? List.of() : classes.stream().map(root::resolve).toList();
    }

    /** Photos that lie beside the class folders, where they have no class. */
    List<SkippedFile> photosOutsideClasses() {
        return roots.values().stream()
                .flatMap(root -> PhotoFolder.filesDirectlyIn(root).stream())
                .filter(PhotoCheck::hasNameOfPhoto)
                .map(file -> new SkippedFile(file, "not in a class folder"))
                .toList();
    }

    private static Optional<Path> named(List<Path> folders, Set<String> names) {
        return folders.stream()
                .filter(folder -> names.contains(PhotoFolder.name(folder).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> classes(Path root) {
        List<Path> folders = PhotoFolder.subfolders(root);
        if (folders.isEmpty()) {
            throw noClasses(root);
        }
        if (folders.size() == 1) {
            throw oneClass(root, folders.get(0));
        }
        return folders.stream().map(PhotoFolder::name).toList();
    }

    private static DataProblem noClasses(Path root) {
        int files = PhotoFolder.filesDirectlyIn(root).size();
        if (files == 0) {
            return new DataProblem("The folder " + root
                    + " is empty: put a folder of photos for each class into it, such as cats and dogs.");
        }
        return new DataProblem(
                "The folder " + root + " has " + files + (files == 1 ? " file" : " files")
                        + " but no class folders: put the photos of each class into a folder of its own, such as cats and dogs.");
    }

    private static DataProblem oneClass(Path root, Path only) {
        List<Path> inside = PhotoFolder.subfolders(only);
        String advice = inside.size() > 1
                ? "choose the folder " + only + " if its folders are the classes"
                : "add a folder of photos for each other class";
        return new DataProblem("The folder " + root + " has one class only, " + PhotoFolder.name(only)
                + ", and a classifier needs two or more: " + advice + ".");
    }

    private static void checkSameClasses(Split split, Path root, List<String> classes, Path trainingRoot) {
        List<String> own =
                PhotoFolder.subfolders(root).stream().map(PhotoFolder::name).toList();
        List<String> odd = new ArrayList<>(own);
        odd.removeAll(classes);
        if (!odd.isEmpty()) {
            throw new DataProblem("The " + split.title() + " folder " + root + " has the class " + odd.get(0)
                    + ", which " + trainingRoot + " has not: both need the same class folders.");
        }
        List<String> missing = new ArrayList<>(classes);
        missing.removeAll(own);
        if (!missing.isEmpty()) {
            throw new DataProblem("The " + split.title() + " folder " + root + " lacks the class " + missing.get(0)
                    + ", which " + trainingRoot + " has: both need the same class folders.");
        }
    }
}
