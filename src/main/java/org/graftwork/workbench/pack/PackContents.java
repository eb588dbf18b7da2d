// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.time.Instant;
import java.util.List;

/**
 * What is in a pack.
 *
 * @param title for people
 * @param created when
 * @param items in the pack's order
 * @param bytes unpacked
 * @param digest SHA-256 over the pack's list of checksums, in hexadecimal: by it people compare packs
 */
public record PackContents(String title, Instant created, List<Item> items, long bytes, String digest) {

    public PackContents {
        items = List.copyOf(items);
    }

    /** The kinds of things in a pack. */
    public enum Kind {
        MODEL,
        PHOTOS,
        SETTINGS
    }

    /**
     * A thing in a pack.
     *
     * @param kind what it is
     * @param name a model's handle or name, or a photo folder's name
     * @param files how many
     * @param bytes unpacked
     */
    public record Item(Kind kind, String name, int files, long bytes) {}
}
