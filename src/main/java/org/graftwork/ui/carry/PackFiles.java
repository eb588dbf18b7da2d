// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.carry;

import java.nio.file.Path;
import java.util.Optional;
import org.graftwork.ui.text.Strings;
import org.graftwork.ui.widget.SystemFiles;

/** Asks for packs. */
final class PackFiles {

    private PackFiles() {}

    static Optional<Path> choose(SystemFiles files) {
        return files.chooseFile(
                Strings.text("carry.choose.title"), Strings.text("carry.packs"), "*" + MakeViewModel.SUFFIX);
    }
}
