// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Project files, and what is remembered of them. Every method reads or writes files and is called off the FX thread. */
public interface Projects {

    /** The end of project files' names. */
    String SUFFIX = ProjectFile.SUFFIX;

    /** Whether a file is a project by its name. */
    static boolean isProject(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(SUFFIX);
    }

    /** A file with the end that project files have. */
    static Path named(Path file) {
        return isProject(file) ? file : file.resolveSibling(file.getFileName() + SUFFIX);
    }

    /** A project's name for people: its file's without the end. */
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return isProject(file) && name.length() > SUFFIX.length()
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
    }

    /**
     * Reads a project; whether its model and photos are there is not asked.
     *
     * @throws ProjectProblem if it cannot be read
     */
    Project read(Path file);

    /** @throws ProjectProblem if it cannot be written; a file of that name stays as it was */
    void write(Path file, Project project);

    /** The files that were opened or saved last and are still there, the last one first. */
    List<Path> recent();

    /** Notes that a file was opened or saved. */
    void remember(Path file);

    /** Keeps what a person works on, in the place of what was kept before. */
    void keep(KeptWork work);

    /** What was kept last; empty where there is none, or it cannot be read. */
    Optional<KeptWork> kept();
}
