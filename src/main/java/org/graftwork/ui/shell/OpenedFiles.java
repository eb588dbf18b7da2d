// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

/** What becomes of the pack or project file that the window is opened with. */
public final class OpenedFiles {

    private static final String PACK = ".graftpack";

    private final Session session;
    private final Consumer<Path> packs;

    /** @param packs shows a pack and offers to install it */
    public OpenedFiles(Session session, Consumer<Path> packs) {
        this.session = session;
        this.packs = packs;
    }

    /** Opens the file, or says how that is done. Waits for nothing. */
    public void open(Path file) {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(PACK)) {
            packs.accept(file);
        } else {
            session.inform(Strings.text("opened.project", name));
        }
    }
}
