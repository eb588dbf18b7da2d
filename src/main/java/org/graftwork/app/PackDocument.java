// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.graftwork.workbench.pack.InstalledPack;
import org.graftwork.workbench.pack.PackContents;

/** The document of {@code pack}: what is in it and, once it is installed, where that stands. */
record PackDocument(String file, String title, String created, String digest, long bytes, List<Item> items) {

    /** A thing in the pack; without place, outcome and use where nothing was installed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(String kind, String name, int files, long bytes, String place, String outcome, String use) {}

    static PackDocument of(Path file, PackContents contents) {
        return with(
                file,
                contents,
                contents.items().stream()
                        .map(item ->
                                new Item(lower(item.kind()), item.name(), item.files(), item.bytes(), null, null, null))
                        .toList());
    }

    static PackDocument of(Path file, InstalledPack installed) {
        PackContents contents = installed.contents();
        return with(
                file,
                contents,
                IntStream.range(0, contents.items().size())
                        .mapToObj(i -> {
                            PackContents.Item item = contents.items().get(i);
                            return new Item(
                                    lower(item.kind()),
                                    item.name(),
                                    item.files(),
                                    item.bytes(),
                                    installed.places().get(i).toString(),
                                    lower(installed.outcomes().get(i)),
                                    PackUse.of(installed, i));
                        })
                        .toList());
    }

    private static PackDocument with(Path file, PackContents contents, List<Item> items) {
        return new PackDocument(
                file.toString(),
                contents.title(),
                contents.created().toString(),
                contents.digest(),
                contents.bytes(),
                items);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
