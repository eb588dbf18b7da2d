// SPDX-License-Identifier: Apache-2.0
package org.graftwork.ui.widget;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The machine's own dialogs and programs for files. */
public interface SystemFiles {

    /** Asks for a folder; empty where the person changed their mind. */
    Optional<Path> chooseFolder(String title);

    /** Asks for a model that is one file; empty where the person changed their mind. */
    Optional<Path> chooseModelFile(String title);

    /** Asks for an archive of a model; empty where the person changed their mind. */
    Optional<Path> chooseArchive(String title);

    /**
     * Asks for a file of one kind; empty where the person changed their mind.
     *
     * @param kind its name for people
     * @param pattern such as {@code *.json}
     */
    Optional<Path> chooseFile(String title, String kind, String pattern);

    /**
     * Asks where a file goes; empty where the person changed their mind.
     *
     * @param kind its name for people
     * @param pattern such as {@code *.json}; a name without that ending gets it
     * @param name offered for it
     */
    Optional<Path> chooseTarget(String title, String kind, String pattern, String name);

    /** Asks for pictures; none where the person changed their mind. */
    List<Path> choosePictures(String title);

    /** Opens the file manager at a folder. */
    void show(Path folder);

    /** Opens a page in the machine's browser. */
    void browse(URI page);

    void copyToClipboard(String text);
}
