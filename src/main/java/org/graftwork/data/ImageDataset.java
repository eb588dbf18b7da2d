// SPDX-License-Identifier: Apache-2.0
package org.graftwork.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The photos of a folder, by class and split, and all that was left out.
 *
 * @param folder where they are
 * @param classes the classes' names, sorted; their order is that of the model's outputs
 * @param items the usable photos, in a fixed order (split, class, name)
 * @param skipped the files left out, each with its reason
 * @param warnings what a person should know before training, such as a class with three photos
 */
public record ImageDataset(
        Path folder, List<String> classes, List<ImageItem> items, List<SkippedFile> skipped, List<String> warnings) {

    public ImageDataset {
        classes = List.copyOf(classes);
        items = List.copyOf(items);
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }

    public List<ImageItem> items(Split split) {
        return items.stream().filter(item -> item.split() == split).toList();
    }

    public int count(Split split) {
        return (int) items.stream().filter(item -> item.split() == split).count();
    }

    public int count(Split split, int label) {
        return (int) items.stream()
                .filter(item -> item.split() == split && item.label() == label)
                .count();
    }

    /** The same folder and classes with other photos, such as fewer of one class. */
    public ImageDataset with(List<ImageItem> others) {
        return new ImageDataset(folder, classes, others, skipped, warnings);
    }

    /** The same photos without those that turned out unusable later, which are listed with the files left out. */
    public ImageDataset without(List<SkippedFile> unusable) {
        Set<Path> files = unusable.stream().map(SkippedFile::file).collect(Collectors.toSet());
        return new ImageDataset(
                folder,
                classes,
                items.stream().filter(item -> !files.contains(item.file())).toList(),
                Stream.concat(skipped.stream(), unusable.stream()).toList(),
                warnings);
    }
}
