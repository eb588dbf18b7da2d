// SPDX-License-Identifier: Apache-2.0
package org.graftwork.app;

import org.graftwork.model.hub.ModelHandles;
import org.graftwork.workbench.pack.InstalledPack;
import org.graftwork.workbench.pack.InstalledPack.Outcome;
import org.graftwork.workbench.pack.PackContents;

/** By which words what came in a pack is used on the command line. */
final class PackUse {

    private PackUse() {}

    /** What to give to {@code --model} or {@code --data}, or a file's path. */
    static String of(InstalledPack installed, int number) {
        PackContents.Item item = installed.contents().items().get(number);
        boolean handle = item.kind() == PackContents.Kind.MODEL
                && ModelHandles.isHandle(item.name())
                && installed.outcomes().get(number) != Outcome.BESIDE;
        return handle ? item.name() : installed.places().get(number).toString();
    }

    /** A command that uses it. */
    static String command(InstalledPack installed, int number) {
        String use = quoted(of(installed, number));
        return switch (installed.contents().items().get(number).kind()) {
            case MODEL -> "graftwork train --model " + use + " --data " + photos(installed);
            case PHOTOS -> "graftwork train --model builtin --data " + use;
            case SETTINGS -> "";
        };
    }

    private static String photos(InstalledPack installed) {
        for (int i = 0; i < installed.places().size(); i++) {
            if (installed.contents().items().get(i).kind() == PackContents.Kind.PHOTOS) {
                return quoted(of(installed, i));
            }
        }
        return "DIR";
    }

    private static String quoted(String word) {
        return word.contains(" ") ? "\"" + word + "\"" : word;
    }
}
