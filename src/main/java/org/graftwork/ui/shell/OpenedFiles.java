// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import org.graftwork.ui.session.Bench;
import org.graftwork.ui.session.Session;
import org.graftwork.ui.text.Strings;

/** What becomes of the pack or project file that the window is opened with. */
public final class OpenedFiles {

    private static final String PACK = ".graftpack";

    private final Session session;

    public OpenedFiles(Session session) {
        this.session = session;
    }

    /** Opens the file, or says how that is done. Waits for nothing. */
    public void open(Path file) {
        String name = file.getFileName().toString();
        String key = name.toLowerCase(Locale.ROOT).endsWith(PACK) ? "opened.pack" : "opened.project";
        session.bench().set(Bench.MODEL);
        session.inform(Strings.text(key, name, file));
    }
}
