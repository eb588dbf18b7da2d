// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.graftwork.problem.Cancellation;
import org.graftwork.problem.Progress;

/**
 * Opens folders of photos: class folders, or train/ and validation/ (also val/, valid/) and test/ with the same class
 * folders. Photos may lie in folders of a class folder, too. Hidden files, and what file managers leave, are ignored;
 * every other file of a class folder that cannot be used is listed with its reason.
 */
public final class ImageFolders {

    private ImageFolders() {}

    private record Candidate(Path file, int label, Split split) {}

    private record Checked(Optional<ImageItem> item, Optional<SkippedFile> skipped) {}

    /**
     * Opens a folder, checking its files on all cores.
     *
     * @throws DataProblem if it cannot be trained on
     * @throws java.util.concurrent.CancellationException if stopping was asked for
     */
    public static ImageDataset open(Path folder, SplitOptions options, Progress progress, Cancellation cancellation) {
        PhotoFolder.checkIsFolder(folder);
        options.validation().ifPresent(PhotoFolder::checkIsFolder);
        FolderLayout layout = FolderLayout.of(folder, options.validation());
        List<Checked> checked = check(candidates(layout, cancellation), progress, cancellation);
        List<ImageItem> usable =
                checked.stream().flatMap(one -> one.item().stream()).toList();
        List<SkippedFile> skipped = new ArrayList<>(layout.photosOutsideClasses());
        checked.forEach(one -> one.skipped().ifPresent(skipped::add));
        checkEachClassHasPhotos(layout, usable, skipped);

        List<ImageItem> items = inOrder(split(usable, layout, options));
        cancellation.check();
        return new ImageDataset(folder, layout.classes(), items, skipped, DatasetWarnings.of(layout.classes(), items));
    }

    private static List<Candidate> candidates(FolderLayout layout, Cancellation cancellation) {
        List<Candidate> candidates = new ArrayList<>();
        for (Split split : Split.values()) {
            List<Path> folders = layout.classFolders(split);
            for (int label = 0; label < folders.size(); label++) {
                cancellation.check();
                for (Path file : PhotoFolder.filesBelow(folders.get(label))) {
                    candidates.add(new Candidate(file, label, split));
                }
            }
        }
        return candidates;
    }

    private static List<Checked> check(List<Candidate> candidates, Progress progress, Cancellation cancellation) {
        AtomicInteger done = new AtomicInteger();
        return candidates.parallelStream()
                .map(candidate -> {
                    cancellation.check();
                    Checked checked = check(candidate);
                    progress.report("Checking photos", done.incrementAndGet(), candidates.size());
                    return checked;
                })
                .toList();
    }

    private static Checked check(Candidate candidate) {
        try {
            PhotoCheck.check(candidate.file());
            return new Checked(
                    Optional.of(new ImageItem(candidate.file(), candidate.label(), candidate.split())),
                    Optional.empty());
        } catch (UnusablePhoto e) {
            return new Checked(Optional.empty(), Optional.of(new SkippedFile(candidate.file(), e.getMessage())));
        }
    }

    private static void checkEachClassHasPhotos(
            FolderLayout layout, List<ImageItem> usable, List<SkippedFile> skipped) {
        List<Path> folders = layout.classFolders(Split.TRAIN);
        for (int label = 0; label < folders.size(); label++) {
            int wanted = label;
            if (usable.stream().noneMatch(item -> item.split() == Split.TRAIN && item.label() == wanted)) {
                throw noPhotos(layout.classes().get(label), folders.get(label), skipped);
            }
        }
    }

    private static DataProblem noPhotos(String name, Path folder, List<SkippedFile> skipped) {
        List<SkippedFile> own =
                skipped.stream().filter(file -> file.file().startsWith(folder)).toList();
        String found = own.isEmpty()
                ? "its folder is empty"
                : own.size() + (own.size() == 1 ? " file was" : " files were") + " left out, the first, "
                        + PhotoFolder.name(own.get(0).file()) + ", for this reason: "
                        + own.get(0).reason();
        return new DataProblem("The class " + name + " has no usable photo in " + folder + " (" + found
                + "): add photos or remove the folder.");
    }

    private static List<ImageItem> split(List<ImageItem> usable, FolderLayout layout, SplitOptions options) {
        StratifiedSplit chance = new StratifiedSplit(options.seed());
        int classes = layout.classes().size();
        List<ImageItem> items = layout.roots().containsKey(Split.VALIDATION)
                ? usable
                : chance.setAside(usable, classes, options.validationShare());
        return options.trainingPerClass() == 0
                ? items
                : chance.limitTraining(items, classes, options.trainingPerClass());
    }

    /** Checking kept the order of class and name; what was set aside moves behind the training photos. */
    private static List<ImageItem> inOrder(List<ImageItem> items) {
        List<ImageItem> ordered = new ArrayList<>();
        for (Split split : Split.values()) {
            items.stream().filter(item -> item.split() == split).forEach(ordered::add);
        }
        return ordered;
    }
}
