// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * A pack that was installed.
 *
 * @param contents what was in it
 * @param places one an item, in the items' order: where it stands now
 * @param outcomes one an item, in the items' order: how it came there
 */
public record InstalledPack(PackContents contents, List<Path> places, List<Outcome> outcomes) {

    public InstalledPack {
        places = List.copyOf(places);
        outcomes = List.copyOf(outcomes);
    }

    /** A pack of which nothing was here before. */
    public InstalledPack(PackContents contents, List<Path> places) {
        this(contents, places, Collections.nCopies(places.size(), Outcome.INSTALLED));
    }

    /** How an item came to stand where it does. */
    public enum Outcome {
        /** It was put there now. */
        INSTALLED,
        /** It was there already, with the same bytes. */
        HERE_ALREADY,
        /** Its name is taken by something else, which was left as it is; it was put beside it under another name. */
        BESIDE
    }
}
