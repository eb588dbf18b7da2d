// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Compares what a pack says of itself with the entries of its zip archive, before any is read. A pack may be hostile:
 * names may lead out of their folder, entries may share their bytes so that little unpacks to much, lists may be long.
 */
final class ManifestCheck {

    private static final int MOST_ITEMS = 1000;
    private static final int MOST_FILES = 200_000;
    private static final long MOST_BYTES = 1L << 42;

    private final Path file;
    private final PackManifest manifest;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ManifestCheck(Path file, PackManifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /**
     * Checks a pack.
     *
     * @param packed the archive's length in bytes
     * @throws PackProblem if it is not what a pack is
     */
    static void check(Path file, long packed, List<ZipArchiveEntry> entries, PackManifest manifest) {
        ManifestCheck check = new ManifestCheck(file, manifest);
        check.archive(entries, packed);
        check.items();
        check.entries.remove(PackManifest.NAME);
        check.require(check.entries.isEmpty(), "it holds files that its list does not name");
    }

    private void archive(List<ZipArchiveEntry> all, long packed) {
        long compressed = 0;
        for (ZipArchiveEntry entry : all) {
            require(entries.put(entry.getName(), entry) == null, "it holds two files of one name");
            require(!entry.isUnixSymlink(), "it holds a link");
            boolean readable = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
            require(
                    readable && !entry.getGeneralPurposeBit().usesEncryption(),
                    "it holds a file in a form that packs do not have");
            compressed += Math.min(packed + 1, Math.max(0, entry.getCompressedSize()));
            require(compressed <= packed, "its files are longer than it is itself");
        }
    }

    private void items() {
        require(PackNames.isText(manifest.title()) && manifest.created() != null, "its list has no title and no date");
        require(!manifest.items().isEmpty() && manifest.items().size() <= MOST_ITEMS, "its list is empty or too long");
        require(manifest.files().size() <= MOST_FILES, "its list is too long");
        long bytes = 0;
        for (int i = 0; i < manifest.items().size(); i++) {
            PackManifest.Entry item = manifest.items().get(i);
            require(item.kind() != null && PackNames.isText(item.name()), "its list has an item without a name");
            require(
                    !item.handle() || (item.kind() == PackContents.Kind.MODEL && !item.single()),
                    "its list gives a handle to what is no model");
            require(
                    item.single() ? item.files().size() == 1 : !item.files().isEmpty(),
                    "its list has an item without files");
            Set<String> paths = new HashSet<>();
            for (PackManifest.File packed : item.files()) {
                file(i, item, packed, paths);
                bytes += packed.bytes();
                require(bytes <= MOST_BYTES, "it says that it unpacks to more than any pack has");
            }
            paths.forEach(path -> require(!underAFile(path, paths), "it has a file that is a folder as well"));
        }
    }

    private void file(int number, PackManifest.Entry item, PackManifest.File packed, Set<String> paths) {
        require(
                PackNames.staysBelow(packed.path())
                        && !(item.single() && packed.path().contains("/")),
                "it has a file whose name leads elsewhere");
        require(
                (PackManifest.FOLDER + number + "/" + packed.path()).equals(packed.entry()) && paths.add(packed.path()),
                "its list names a file twice, or in another place");
        ZipArchiveEntry entry = entries.remove(packed.entry());
        require(entry != null, packed.path() + " is missing");
        require(
                packed.bytes() >= 0 && packed.bytes() <= MOST_BYTES && entry.getSize() == packed.bytes(),
                packed.path() + " is not as long as its list says");
        require(packed.sha256() != null, packed.path() + " has no checksum");
    }

    private static boolean underAFile(String path, Set<String> files) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (files.contains(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw PackProblem.damaged(file, otherwise, null);
        }
    }
}
