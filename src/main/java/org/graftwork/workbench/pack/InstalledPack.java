// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * A pack that was installed.
 *
 * @param contents what was in it
 * @param places one an item, in the items' order: where it stands now
 */
public record InstalledPack(PackContents contents, List<Path> places) {

    public InstalledPack {
        places = List.copyOf(places);
    }
}
