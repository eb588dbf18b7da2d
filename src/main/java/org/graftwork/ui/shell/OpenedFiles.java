// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** What becomes of the pack or project file that the window is opened with. */
public final class OpenedFiles {

    private static final String PACK = ".graftpack";

    private final Consumer<Path> packs;
    private final Consumer<Path> projects;

    /**
     * @param packs shows a pack and offers to install it
     * @param projects opens a project
     */
    public OpenedFiles(Consumer<Path> packs, Consumer<Path> projects) {
        this.packs = packs;
        this.projects = projects;
    }

    /** Opens the file. Waits for nothing. */
    public void open(Path file) {
        String name = file.getFileName().toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(PACK)) {
            packs.accept(file);
        } else {
            projects.accept(file);
        }
    }
}
