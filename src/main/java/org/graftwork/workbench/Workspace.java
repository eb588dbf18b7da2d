// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The folder where the product keeps what it makes. Each part is made when it is first asked for; all of them throw
 * {@link WorkspaceProblem} where it cannot be made.
 */
public final class Workspace {

    /** The environment variable that names another folder. */
    public static final String VARIABLE = "GRAFTWORK_HOME";

    private final Path root;

    private Workspace(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * Chooses the folder: the one a person named, else that of the variable {@value #VARIABLE}, else {@code Graftwork}
     * in the home folder. Nothing is made yet.
     */
    public static Workspace locate(Optional<Path> named) {
        return locate(named, System.getenv(), Path.of(System.getProperty("user.home")));
    }

    static Workspace locate(Optional<Path> named, Map<String, String> environment, Path home) {
        return new Workspace(named.or(() -> Optional.ofNullable(environment.get(VARIABLE))
                        .filter(value -> !value.isBlank())
                        .map(Path::of))
                .orElse(home.resolve("Graftwork")));
    }

    /** The folder itself, absolute; it may not be there yet. */
    public Path root() {
        return root;
    }

    /** Pre-trained models that were fetched. */
    public Path models() {
        return made("models");
    }

    /** Features that bases gave, so that they need not run over the same photos twice. */
    public Path features() {
        return made("features");
    }

    /** What a person works on, to be opened again. */
    public Path projects() {
        return made("projects");
    }

    /** One folder for each training run. */
    public Path runs() {
        return made("runs");
    }

    /** Where exports go unless a person names another folder. */
    public Path exports() {
        return made("exports");
    }

    /** Photos that came in packs. */
    public Path photos() {
        return made("photos");
    }

    /** Settings for lessons that came in packs. */
    public Path settingsOfPacks() {
        return made("pack-settings");
    }

    /** What was installed from packs, with its checksums. */
    public Path packRecords() {
        return made("packs");
    }

    /** The log, with the stack traces that are not shown. */
    public Path logs() {
        return made("logs");
    }

    /** The file of {@link Settings}; it may not be there yet. */
    public Path settingsFile() {
        return made(".").resolve("settings.json");
    }

    /** The file in which the machine's speed is remembered; it may not be there yet. */
    public Path speedFile() {
        return made(".").resolve("speed.json");
    }

    private Path made(String name) {
        Path folder = root.resolve(name).normalize();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritable(folder, e);
        }
        if (!Files.isWritable(folder)) {
            throw notWritable(folder, null);
        }
        return folder;
    }

    private WorkspaceProblem notWritable(Path folder, IOException cause) {
        return new WorkspaceProblem(
                "The workspace folder " + folder + " cannot be written: free it, or name another with --home or "
                        + VARIABLE + ".",
                cause);
    }
}
