// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What {@code pack.json}, the first entry of a pack, says. A pack is a zip archive; everything else in it is named here
 * with its length and its SHA-256, and nothing is in it that is not named here.
 *
 * @param format raised when packs change so that older programs cannot read them
 * @param title for people
 * @param created when
 * @param items what is in it
 */
record PackManifest(int format, String title, Instant created, List<Entry> items) {

    static final String NAME = "pack.json";
    static final int FORMAT = 1;

    /** Where in the archive the items' files are; the item's number in the list follows. */
    static final String FOLDER = "items/";

    PackManifest {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * A thing in the pack.
     *
     * @param kind what it is
     * @param name a model's handle, or the name of its folder or file, or a photo folder's name
     * @param handle whether the name is a handle, under which the model goes into the cache
     * @param single whether it is one file and not a folder
     * @param files its files
     */
    record Entry(PackContents.Kind kind, String name, boolean handle, boolean single, List<File> files) {
        Entry {
            files = files == null ? List.of() : List.copyOf(files);
        }

        long bytes() {
            return files.stream().mapToLong(File::bytes).sum();
        }

        PackContents.Item item() {
            return new PackContents.Item(kind, name, files.size(), bytes());
        }
    }

    /**
     * A file.
     *
     * @param entry its name in the zip archive, {@code items/<number of the item>/<path>}
     * @param path below the item's folder, with slashes
     * @param bytes its length
     * @param sha256 in hexadecimal
     */
    record File(String entry, String path, long bytes, String sha256) {}

    List<File> files() {
        return items.stream().flatMap(item -> item.files().stream()).toList();
    }

    long bytes() {
        return items.stream().mapToLong(Entry::bytes).sum();
    }

    /** What is in the pack, with the sum of all sums. */
    PackContents contents() {
        StringBuilder sums = new StringBuilder();
        files().forEach(packed ->
                sums.append(packed.sha256()).append(' ').append(packed.entry()).append('\n'));
        return new PackContents(
                title,
                created,
                items.stream().map(Entry::item).toList(),
                bytes(),
                new Sha256()
                        .add(sums.toString().getBytes(StandardCharsets.UTF_8))
                        .hex());
    }
}
