// SPDX-License-Identifier: Apache-2.0
package org.graftwork.workbench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the product remembers from one start to the next.
 *
 * @param dark whether the window is dark
 * @param still whether pictures stand still instead of moving
 * @param window where the window stood; empty before the first time
 * @param lastFolders the folder that was last opened for each purpose, such as {@code photos}
 */
public record Settings(boolean dark, boolean still, Optional<WindowGeometry> window, Map<String, Path> lastFolders) {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    /** What holds before anything was chosen. */
    public static final Settings STANDARD = new Settings(false, false, Optional.empty(), Map.of());

    public Settings {
        // A file written by hand may lack any of them.
        window = window == null ? Optional.empty() : window;
        lastFolders = lastFolders == null ? Map.of() : Map.copyOf(lastFolders);
    }

    /** Reads a file of settings; the standard ones where there is none, or one that cannot be read. */
    public static Settings load(Path file) {
        if (Files.notExists(file)) {
            return STANDARD;
        }
        try {
            return JsonFormat.mapper().readValue(file.toFile(), Settings.class);
        } catch (IOException e) {
            LOG.warn("The settings in {} cannot be read and are left aside: {}", file, e.getMessage());
            return STANDARD;
        }
    }

    /** @throws WorkspaceProblem if the file cannot be written; the one before stays */
    public void save(Path file) {
        ObjectMapper mapper = JsonFormat.mapper();
        try {
            AtomicFiles.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        } catch (IOException e) {
            throw new WorkspaceProblem("The settings cannot be saved in " + file + ": free space there.", e);
        }
    }

    public Settings withDark(boolean dark) {
        return new Settings(dark, still, window, lastFolders);
    }

    public Settings withStill(boolean still) {
        return new Settings(dark, still, window, lastFolders);
    }

    public Settings withWindow(WindowGeometry geometry) {
        return new Settings(dark, still, Optional.of(geometry), lastFolders);
    }

    /** @param purpose such as {@code photos} */
    public Settings withLastFolder(String purpose, Path folder) {
        Map<String, Path> folders = new TreeMap<>(lastFolders);
        folders.put(purpose, folder);
        return new Settings(dark, still, window, folders);
    }
}
