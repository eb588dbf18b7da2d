// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.graftwork.workbench.pack.InstalledPack;
import org.graftwork.workbench.pack.PackContents;

/** A pack for a person at the console. */
final class PackSheet {

    private static final int SHOWN_DIGITS = 16;

    private PackSheet() {}

    static List<String> of(PackContents contents) {
        List<String> lines = new ArrayList<>();
        lines.add(contents.title());
        lines.add("made " + contents.created() + ", " + ByteSize.text(contents.bytes()) + " unpacked, checksum "
                + contents.digest().substring(0, SHOWN_DIGITS));
        contents.items().forEach(item -> lines.add(line(item)));
        return lines;
    }

    static List<String> of(InstalledPack installed) {
        List<String> lines = new ArrayList<>();
        List<PackContents.Item> items = installed.contents().items();
        lines.add(installed.contents().title());
        for (int i = 0; i < items.size(); i++) {
            lines.add(line(items.get(i)));
            String place = installed.places().get(i).toString();
            lines.add(
                    switch (installed.outcomes().get(i)) {
                        case INSTALLED -> "         installed in " + place;
                        case HERE_ALREADY -> "         here already, in " + place;
                        case BESIDE ->
                            "         its name is taken by something else, which stays; installed in " + place;
                    });
        }
        lines.add("Use it so:");
        for (int i = 0; i < items.size(); i++) {
            String command = PackUse.command(installed, i);
            if (!command.isEmpty()) {
                lines.add("  " + command);
            }
        }
        return lines;
    }

    private static String line(PackContents.Item item) {
        return String.format(
                Locale.ROOT,
                "%-9s%s, %s, %s",
                item.kind().name().toLowerCase(Locale.ROOT),
                item.name(),
                item.files() == 1 ? "1 file" : String.format(Locale.ROOT, "%,d files", item.files()),
                ByteSize.text(item.bytes()));
    }
}
